import COpenSSL

extension Certificate {
  /// From when until when it is good, in seconds since 1970.
  public var validity: (from: Int64, until: Int64) {
    (Self.seconds(X509_get0_notBefore(pointer)), Self.seconds(X509_get0_notAfter(pointer)))
  }

  private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
    let epoch = ASN1_TIME_set(nil, 0)
    defer { ASN1_STRING_free(epoch) }
    var (days, seconds): (Int32, Int32) = (0, 0)
    ASN1_TIME_diff(&days, &seconds, epoch, time)
    return Int64(days) * 86_400 + Int64(seconds)
  }
}
