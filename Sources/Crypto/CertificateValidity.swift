import COpenSSL

extension Certificate {
  /// Seconds from now until it ends (RFC 5280 section 4.1.2.5), below zero when it has ended; nil for a date that is none.
  public var secondsLeft: Int64? {
    var (days, seconds): (Int32, Int32) = (0, 0)
    guard ASN1_TIME_diff(&days, &seconds, nil, X509_get0_notAfter(pointer)) == 1 else { return nil }
    return Int64(days) * 86_400 + Int64(seconds)
  }

  /// Whether `key` is the one it is about.
  public func belongs(to key: PrivateKey) -> Bool {
    defer { ERR_clear_error() }
    return X509_check_private_key(pointer, key.handle.pointer) == 1
  }
}
