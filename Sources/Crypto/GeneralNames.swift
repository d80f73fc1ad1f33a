import COpenSSL

/// The names of a certificate (RFC 5280 section 4.2.1.6); owns OpenSSL's stack of them.
final class GeneralNames {
  let pointer: OpaquePointer

  init() { pointer = OPENSSL_sk_new_null()! }

  /// The names in `certificate`; nil without any.
  init?(of certificate: OpaquePointer) {
    guard let names = X509_get_ext_d2i(certificate, NID_subject_alt_name, nil, nil) else { return nil }
    pointer = OpaquePointer(names)
  }

  deinit { GENERAL_NAMES_free(pointer) }

  func add(dnsName: String) -> Bool {
    let text = ASN1_STRING_type_new(V_ASN1_IA5STRING)
    guard ASN1_STRING_set(text, dnsName, Int32(dnsName.utf8.count)) == 1 else { return false }
    return add(GEN_DNS, text)
  }

  /// False when `ipAddress` is neither an IPv4 nor an IPv6 address.
  func add(ipAddress: String) -> Bool {
    guard let address = a2i_IPADDRESS(ipAddress) else { return false }
    return add(GEN_IPADD, address)
  }

  private func add(_ type: Int32, _ value: UnsafeMutablePointer<ASN1_STRING>?) -> Bool {
    let name = GENERAL_NAME_new()
    GENERAL_NAME_set0_value(name, type, value)
    return OPENSSL_sk_push(pointer, name) > 0
  }

  /// Host names and addresses in letters.
  var hosts: [String] {
    (0..<OPENSSL_sk_num(pointer)).compactMap { index in
      var type: Int32 = -1
      let name = OPENSSL_sk_value(pointer, index)?.assumingMemoryBound(to: GENERAL_NAME.self)
      // For the two types looked at below the value is a string.
      guard let value = GENERAL_NAME_get0_value(name, &type)?.assumingMemoryBound(to: ASN1_STRING.self),
        type == GEN_DNS || type == GEN_IPADD
      else { return nil }
      let bytes = UnsafeBufferPointer(start: ASN1_STRING_get0_data(value), count: Int(ASN1_STRING_length(value)))
      return type == GEN_DNS ? String(decoding: bytes, as: UTF8.self) : Self.address(bytes)
    }
  }

  private static func address(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    switch bytes.count {
    case 4: bytes.map(String.init).joined(separator: ".")
    case 16:
      stride(from: 0, to: 16, by: 2).map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }
        .joined(separator: ":")
    default: nil
    }
  }
}
