import COpenSSL

/// Bytes nobody can guess.
public enum SecureRandom {
  /// `count` bytes from OpenSSL's generator, which the operating system seeds.
  public static func bytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    // It fails only where the operating system has no randomness to give: nothing secret may be made there.
    precondition(RAND_bytes(&bytes, Int32(count)) == 1, "the system has no randomness")
    return bytes
  }
}
