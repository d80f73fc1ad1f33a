import COpenSSL

/// What a client demands of a server's certificate, and the certificate that was found wanting.
final class PeerVerification {
  private let host: String
  /// Of the certificate at which the check failed.
  private var names: [String] = []
  private var issuer = ""
  private var notBefore = ""
  private var notAfter = ""

  init(host: String) {
    // An IPv6 address stands in brackets where it came from a URL.
    self.host = host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
  }

  /// Has `ssl` check. `self` must live until `detach(from:)`, which must come before any later use of `ssl`.
  func attach(to ssl: OpaquePointer) throws(TLSError) {
    // Only subject alternative names count, and `*` stands for one whole label (RFC 9525 sections 6.3 and 2).
    SSL_set_hostflags(ssl, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT))
    if X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), host) != 1 {
      guard SSL_set1_host(ssl, host) == 1, nss_SSL_set_tlsext_host_name(ssl, host) == 1 else {
        throw .configuration("“\(host)” cannot be the name of a host")
      }
    }
    nss_SSL_set_owner(ssl, Unmanaged.passUnretained(self).toOpaque())
    SSL_set_verify(ssl, SSL_VERIFY_PEER) { isGood, store in
      if isGood == 0 { PeerVerification.owner(of: store)?.note(store) }
      return isGood
    }
  }

  func detach(from ssl: OpaquePointer) {
    nss_SSL_set_owner(ssl, nil)
    SSL_set_verify(ssl, SSL_VERIFY_PEER, nil)
  }

  private static func owner(of store: OpaquePointer?) -> PeerVerification? {
    guard let ssl = X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()),
      let owner = nss_SSL_get_owner(OpaquePointer(ssl))
    else { return nil }
    // Alive: `attach(to:)` put it there, and `detach(from:)` takes it away.
    return Unmanaged<PeerVerification>.fromOpaque(owner).takeUnretainedValue()
  }

  private func note(_ store: OpaquePointer?) {
    guard let certificate = X509_STORE_CTX_get_current_cert(store) else { return }
    names = GeneralNames(of: certificate)?.hosts ?? []
    let bio = MemoryBIO()
    nss_X509_NAME_print(bio.pointer, X509_get_issuer_name(certificate))
    issuer = bio.text
    notBefore = Self.text(X509_get0_notBefore(certificate))
    notAfter = Self.text(X509_get0_notAfter(certificate))
  }

  /// `20261101093000Z`, which OpenSSL gives, as `2026-11-01T09:30:00Z`.
  private static func text(_ time: UnsafePointer<ASN1_TIME>?) -> String {
    let general = ASN1_TIME_to_generalizedtime(time, nil)
    defer { ASN1_STRING_free(general) }
    guard let data = ASN1_STRING_get0_data(general), ASN1_STRING_length(general) >= 14 else { return "an unknown time" }
    let digits = { (from: Int, to: Int) in
      String(decoding: UnsafeBufferPointer(start: data + from, count: to - from), as: UTF8.self)
    }
    return "\(digits(0, 4))-\(digits(4, 6))-\(digits(6, 8))T\(digits(8, 10)):\(digits(10, 12)):\(digits(12, 14))Z"
  }

  /// Nil when the handshake did not fail for the certificate.
  func failure(of ssl: OpaquePointer) -> TLSError? {
    let result = Int32(truncatingIfNeeded: SSL_get_verify_result(ssl))
    switch result {
    case X509_V_OK: return nil
    case X509_V_ERR_HOSTNAME_MISMATCH, X509_V_ERR_IP_ADDRESS_MISMATCH:
      return .wrongHost(host: host, namesInCertificate: names)
    case X509_V_ERR_CERT_HAS_EXPIRED: return .expired(at: notAfter)
    case X509_V_ERR_CERT_NOT_YET_VALID: return .notYetValid(from: notBefore)
    default:
      let reason = String(cString: X509_verify_cert_error_string(Int(result)))
      return .untrusted(reason: issuer.isEmpty ? reason : "\(reason); its issuer is \(issuer)")
    }
  }
}
