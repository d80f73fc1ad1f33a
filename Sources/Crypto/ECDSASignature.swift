import COpenSSL

/// The two forms of an ECDSA signature: OpenSSL's DER (RFC 3279 section 2.2.3) and JWS's r and s one
/// after the other, each as long as a coordinate (RFC 7518 section 3.4).
enum ECDSASignature {
  static func raw(fromDER der: [UInt8], coordinateLength: Int) -> [UInt8]? {
    let signature = der.withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      return d2i_ECDSA_SIG(nil, &next, bytes.count)
    }
    guard let signature else { return nil }
    defer { ECDSA_SIG_free(signature) }
    let length = Int32(coordinateLength)
    var r = [UInt8](repeating: 0, count: coordinateLength)
    var s = r
    guard BN_bn2binpad(ECDSA_SIG_get0_r(signature), &r, length) == length,
      BN_bn2binpad(ECDSA_SIG_get0_s(signature), &s, length) == length
    else { return nil }
    return r + s
  }

  static func der(fromRaw raw: [UInt8]) -> [UInt8]? {
    let half = raw.count / 2
    let signature = ECDSA_SIG_new()
    defer { ECDSA_SIG_free(signature) }
    let r = BN_bin2bn(Array(raw[..<half]), Int32(half), nil)
    let s = BN_bin2bn(Array(raw[half...]), Int32(half), nil)
    // From here on the signature owns both numbers.
    guard ECDSA_SIG_set0(signature, r, s) == 1 else { return nil }
    var encoded: UnsafeMutablePointer<UInt8>?
    let count = i2d_ECDSA_SIG(signature, &encoded)
    guard count > 0, let encoded else { return nil }
    defer { CRYPTO_free(encoded, nil, 0) }
    return Array(UnsafeBufferPointer(start: encoded, count: Int(count)))
  }
}
