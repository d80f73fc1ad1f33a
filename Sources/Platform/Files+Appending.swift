#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Files {
  /// How much of a file's beginning is shown to whoever adds to it, in bytes.
  public static let longestBeginning = 64 * 1024

  /// Adds lines to the end of the file, which is made if it is not there; they are on disk when this returns, whole or
  /// not at all. `lines` is given the file's beginning (nothing of a pipe or device) and gives what is added; what it
  /// throws leaves the file as it was. Two that add to one file take turns.
  /// Throws `FileError` too; its reason is `.interrupted` when `cancellation` ends a wait.
  public static func appendLines(
    to path: String, cancellation: Cancellation? = nil, _ lines: (_ beginning: [UInt8]) throws -> [UInt8]
  ) throws {
    let old = status(ofPath: path)
    if let old, !isRegular(old), old.st_mode & S_IFMT != S_IFDIR {
      return try writeAtomically(lines([]), to: path, cancellation: cancellation)
    }
    let descriptor = try openFile(path, O_RDWR | O_CREAT | O_APPEND, cancellation)
    defer { closeDescriptor(descriptor) }
    try lock(descriptor, named: path, cancellation)
    let size = status(of: descriptor)?.st_size ?? 0
    // A line that something else left without its end is not gone on with.
    let isOpenLine = size > 0 && bytes(of: descriptor, at: size - 1, count: 1) != [UInt8(ascii: "\n")]
    let added = try lines(bytes(of: descriptor, at: 0, count: min(Int(size), longestBeginning)))
    var failure = ((isOpenLine ? [UInt8(ascii: "\n")] : []) + added).withUnsafeBytes { writeDescriptor(descriptor, $0) }
    if failure == 0, fsync(descriptor) != 0 { failure = errno }
    guard failure == 0 else {
      // A part of a line would be read as a whole one.
      _ = ftruncate(descriptor, size)
      throw FileError(path: path, number: failure)
    }
    if old == nil { syncFolder(of: path) }
  }

  private static func lock(_ descriptor: Int32, named path: String, _ cancellation: Cancellation?) throws(FileError) {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { return }  // a file system without locks
      let wait = waitForDescriptor(-1, .read, by: .after(nanoseconds: 5_000_000), cancellation: cancellation)
      if wait == .cancelled { throw FileError(path: path, reason: .interrupted) }
    }
  }

  static func bytes(of descriptor: Int32, at offset: off_t, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(0, pread(descriptor, buffer.baseAddress, count, offset))
    }
  }
}
