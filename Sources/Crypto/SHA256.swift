import COpenSSL

/// The hash of FIPS 180-4.
public enum SHA256 {
  /// The 32 bytes of the hash of `bytes`.
  public static func hash(_ bytes: [UInt8]) -> [UInt8] { hash(bytes[...]) }

  /// The 32 bytes of the hash of `bytes`.
  public static func hash(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 32)
    bytes.withUnsafeBufferPointer { _ = COpenSSL.SHA256($0.baseAddress, $0.count, &digest) }
    return digest
  }
}
