#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Files that only their owner may read: keys, tokens, what names them.
public enum PrivateFiles {
  /// Replaces the file whole, with the mode 0600; missing folders are made with 0700. Throws `FileError`.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    let beside = "\(path).\(Randomness.hex(byteCount: 6))"
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    var failure = bytes.withUnsafeBytes { writeDescriptor(descriptor, $0) }
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    closeDescriptor(descriptor)
    if failure == 0, rename(beside, path) != 0 { failure = errno }
    guard failure == 0 else {
      unlink(beside)
      throw FileError(path: path, number: failure)
    }
    Files.syncFolder(of: path)
  }

  /// Adds to the file's end, or makes it, with the mode 0600 in any case; missing folders are made with 0700. Throws
  /// `FileError`.
  public static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { closeDescriptor(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw FileError(path: path, number: errno) }
    let failure = bytes.withUnsafeBytes { writeDescriptor(descriptor, $0) }
    guard failure == 0 else { throw FileError(path: path, number: failure) }
  }

  /// Makes a folder, and those it is to lie in. Throws `FileError`.
  private static func makeFolder(_ path: String) throws(FileError) {
    guard !path.isEmpty, !Files.exists(path) else { return }
    if let slash = path.lastIndex(of: "/") { try makeFolder(String(path[..<slash])) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileError(path: path, number: errno) }
  }

  /// Whether others than its owner may read or change it; false when it is not there.
  public static func isOpenToOthers(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & 0o066 != 0
  }

  /// Whether it belongs to the user who runs this program, and to nobody else's reading.
  public static func isOwn(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_uid == geteuid() && status.st_mode & 0o077 == 0
  }

  /// Removes it, if it is there.
  public static func remove(_ path: String) { unlink(path) }
}
