#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whole files: read, replaced or added to.
public enum Files {
  /// All bytes of the file, pipe or device at `path`. A pipe is waited for until its writer is through, or
  /// `cancellation` is raised.
  public static func read(
    _ path: String, atMost limit: Int = .max, cancellation: Cancellation? = nil
  ) throws(FileError) -> [UInt8] {
    let descriptor = try openFile(path, O_RDONLY, cancellation)
    defer { closeDescriptor(descriptor) }
    return try read(descriptor, named: path, atMost: limit, cancellation)
  }

  /// The first `count` bytes of the file, or all it has.
  public static func beginning(of path: String, _ count: Int) throws(FileError) -> [UInt8] {
    let descriptor = try openFile(path, O_RDONLY, nil)
    defer { closeDescriptor(descriptor) }
    return bytes(of: descriptor, at: 0, count: count)
  }

  /// The same text for the same file, whichever way a path leads to it.
  public static func identity(of path: String) -> String { realPath(path) ?? path }

  /// All that is still to come from standard input, whatever it is: `/dev/stdin` could not be opened if it is a socket.
  public static func readStandardInput(atMost limit: Int = .max) throws(FileError) -> [UInt8] {
    try read(0, named: "standard input", atMost: limit, nil)
  }

  private static func read(
    _ descriptor: Int32, named path: String, atMost limit: Int, _ cancellation: Cancellation?
  ) throws(FileError) -> [UInt8] {
    var size = 0
    if let status = status(of: descriptor), isRegular(status) { size = Int(status.st_size) }
    if size > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    // One byte more than the file has shows its end without a second allocation.
    bytes.reserveCapacity(size + 1)
    while true {
      if bytes.count > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
      let readiness = waitForDescriptor(descriptor, .read, by: .never, cancellation: cancellation)
      if readiness == .cancelled { throw FileError(path: path, reason: .interrupted) }
      let step = max(size + 1 - bytes.count, 64 * 1024)
      let count = append(upTo: step, from: descriptor, to: &bytes)
      if count == 0 { return bytes }
      if count < 0, errno != EAGAIN { throw FileError(path: path, number: errno) }
    }
  }

  /// Replaces the file whole, so that a reader sees the old or the new one and never a part: a new file beside
  /// it takes its name (and its permissions), and is on disk when this returns. A device or pipe is written in place;
  /// a pipe waits for its reader until `cancellation` is raised.
  public static func writeAtomically(
    _ bytes: [UInt8], to path: String, cancellation: Cancellation? = nil
  ) throws(FileError) {
    let old = status(ofPath: path)
    if let old, !isRegular(old) { return try write(bytes, to: path, flags: O_WRONLY, cancellation) }
    // Through a symbolic link the file it names is replaced, not the link.
    let target = realPath(path) ?? path
    let beside = "\(target).\(Randomness.hex(byteCount: 6))"
    do {
      try write(bytes, to: beside, flags: O_WRONLY | O_CREAT | O_EXCL, cancellation, mode: old?.st_mode, isSynced: true)
    } catch {
      unlink(beside)
      throw FileError(path: path, reason: error.reason)
    }
    guard rename(beside, target) == 0 else {
      let number = errno
      unlink(beside)
      throw FileError(path: path, number: number)
    }
    syncFolder(of: target)
  }

  /// Throws when `writeAtomically` to the path would fail, as far as can be told before.
  public static func checkWritable(_ path: String) throws(FileError) {
    if let old = status(ofPath: path), !isRegular(old) {
      if old.st_mode & S_IFMT == S_IFDIR { throw FileError(path: path, reason: .isDirectory) }
      guard access(path, W_OK) == 0 else { throw FileError(path: path, number: errno) }
      return
    }
    let beside = "\(realPath(path) ?? path).\(Randomness.hex(byteCount: 6))"
    defer { unlink(beside) }
    do {
      closeDescriptor(try openFile(beside, O_WRONLY | O_CREAT | O_EXCL, nil))
    } catch {
      throw FileError(path: path, reason: error.reason)
    }
  }

  /// Whether something stands at the path.
  public static func exists(_ path: String) -> Bool { status(ofPath: path) != nil }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, _ cancellation: Cancellation?, mode: mode_t? = nil,
    isSynced: Bool = false
  ) throws(FileError) {
    let descriptor = try openFile(path, flags, cancellation)
    defer { closeDescriptor(descriptor) }
    if let mode { fchmod(descriptor, mode & 0o7777) }
    let failure = bytes.withUnsafeBytes { writeDescriptor(descriptor, $0, cancellation: cancellation) }
    if failure == EINTR { throw FileError(path: path, reason: .interrupted) }
    guard failure == 0 else { throw FileError(path: path, number: failure) }
    if isSynced, fsync(descriptor) != 0 { throw FileError(path: path, number: errno) }
  }

  private static func append(upTo step: Int, from descriptor: Int32, to bytes: inout [UInt8]) -> Int {
    var count = 0
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: step))
    bytes.withUnsafeMutableBytes { buffer in
      count = readDescriptor(descriptor, UnsafeMutableRawBufferPointer(rebasing: buffer[start...]))
    }
    let number = errno
    bytes.removeLast(step - max(0, count))
    errno = number
    return count
  }
}
