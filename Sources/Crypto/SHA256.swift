import COpenSSL

/// The hash of FIPS 180-4.
public enum SHA256 {
  /// The 32 bytes of the hash of `bytes`.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    _ = COpenSSL.SHA256(bytes, bytes.count, &digest)
    return digest
  }
}
