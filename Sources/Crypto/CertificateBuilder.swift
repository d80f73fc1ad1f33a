import COpenSSL
import Platform

extension Certificate {
  /// A certificate for `key` that only `key` itself vouches for, as the local simulator and NetSuite's own
  /// certificates for client credentials are.
  ///
  /// `dnsNames` and `ipAddresses` (in letters) are what a TLS client finds it good for; `validFrom` is in
  /// seconds since 1970, an hour ago when nil. Throws `KeyError`.
  public static func selfSigned(
    key: PrivateKey, commonName: String, dnsNames: [String] = [], ipAddresses: [String] = [],
    validFrom: Int64? = nil, days: Int = 30
  ) throws(KeyError) -> Certificate {
    ERR_clear_error()
    let certificate = Certificate(owning: X509_new()!)
    guard certificate.identify(by: commonName, key: key),
      certificate.limit(from: validFrom, days: days),
      certificate.addConstraints(),
      certificate.addNames(dnsNames, ipAddresses),
      X509_sign(certificate.pointer, key.handle.pointer, key.kind.signatureAlgorithm.digest) > 0
    else { throw .failed(OpenSSLError.take().reason) }
    return certificate
  }

  private func identify(by commonName: String, key: PrivateKey) -> Bool {
    // Positive and unique (RFC 5280 section 4.1.2.2): 63 random bits.
    let serial = Randomness.bytes(count: 8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } >> 1
    let name = X509_get_subject_name(pointer)
    let text = Array(commonName.utf8)
    return X509_set_version(pointer, 2) == 1
      && ASN1_INTEGER_set_uint64(X509_get_serialNumber(pointer), serial) == 1
      && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, text, Int32(text.count), -1, 0) == 1
      && X509_set_issuer_name(pointer, name) == 1
      && X509_set_pubkey(pointer, key.handle.pointer) == 1
  }

  private func limit(from start: Int64?, days: Int) -> Bool {
    // An hour ago by default, so that a client whose clock is a little behind takes it too.
    guard let start else { return setTimes(nil, offset: -3600, days) }
    var seconds = Int(start)
    return setTimes(&seconds, offset: 0, days)
  }

  /// Seconds since 1970, or nil for now; `offset` in seconds.
  private func setTimes(_ start: UnsafeMutablePointer<Int>?, offset: Int, _ days: Int) -> Bool {
    X509_time_adj_ex(X509_getm_notBefore(pointer), 0, offset, start) != nil
      && X509_time_adj_ex(X509_getm_notAfter(pointer), Int32(clamping: days), offset, start) != nil
  }

  /// No key usage: with one, OpenSSL's clients would not believe a certificate that is its own root and may not
  /// sign certificates.
  private func addConstraints() -> Bool {
    var context = X509V3_CTX()
    X509V3_set_ctx(&context, pointer, pointer, nil, nil, 0)
    let extensions = [(NID_basic_constraints, "critical,CA:FALSE"), (NID_subject_key_identifier, "hash")]
    return extensions.allSatisfy { identifier, value in
      let new = X509V3_EXT_conf_nid(nil, &context, identifier, value)
      defer { X509_EXTENSION_free(new) }
      return new != nil && X509_add_ext(pointer, new, -1) == 1
    }
  }

  /// The names as values, never as one of OpenSSL's configuration lines: a comma in a name is part of it.
  private func addNames(_ dnsNames: [String], _ ipAddresses: [String]) -> Bool {
    guard !dnsNames.isEmpty || !ipAddresses.isEmpty else { return true }
    let names = GeneralNames()
    return dnsNames.allSatisfy(names.add(dnsName:)) && ipAddresses.allSatisfy(names.add(ipAddress:))
      && X509_add1_ext_i2d(pointer, NID_subject_alt_name, UnsafeMutableRawPointer(names.pointer), 0, 0) == 1
  }
}
