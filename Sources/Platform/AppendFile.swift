#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A file that one program adds to, kept open. What is added is there whole or not at all.
public final class AppendFile: Sendable {
  private let path: String
  private let descriptor: Int32

  /// Opens the file, or makes it, with the mode 0600. Throws when it cannot.
  public init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    Files.syncFolder(of: path)
  }

  deinit { closeDescriptor(descriptor) }

  /// Adds bytes at the end; not to be called by two at once. Throws when they do not fit, and leaves the file as it was.
  public func append(_ bytes: [UInt8]) throws(FileError) {
    guard let size = Files.status(of: descriptor)?.st_size else { throw FileError(path: path, number: errno) }
    let failure = bytes.withUnsafeBytes { writeDescriptor(descriptor, $0) }
    guard failure == 0 else {
      // What would be added behind a part of something could not be read.
      precondition(ftruncate(descriptor, size) == 0, "\(path) has a part of what was added, and cannot be cut")
      throw FileError(path: path, number: failure)
    }
  }

  /// Cuts off what stands behind `size` bytes. Throws when it cannot.
  public func truncate(to size: Int) throws(FileError) {
    guard ftruncate(descriptor, off_t(size)) == 0 else { throw FileError(path: path, number: errno) }
  }

  /// Returns when what was added before is on disk. Throws when it may not be.
  public func synchronize() throws(FileError) {
    guard fdatasync(descriptor) == 0 else { throw FileError(path: path, number: errno) }
  }
}
