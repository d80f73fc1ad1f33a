import COpenSSL

/// A keyed hash (RFC 2104).
public enum HMAC {
  /// The 32 bytes of HMAC-SHA-256 of `message`.
  public static func sha256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = COpenSSL.HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &digest, nil)
    return digest
  }
}
