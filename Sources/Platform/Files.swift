#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Whole files: read, replaced or added to.
public enum Files {
  /// All bytes of the file, pipe or device at `path`.
  public static func read(_ path: String, atMost limit: Int = .max) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { closeDescriptor(descriptor) }
    return try read(descriptor, named: path, atMost: limit)
  }

  /// All that is still to come from standard input, whatever it is: `/dev/stdin` could not be opened if it is a socket.
  public static func readStandardInput(atMost limit: Int = .max) throws(FileError) -> [UInt8] {
    try read(0, named: "standard input", atMost: limit)
  }

  private static func read(_ descriptor: Int32, named path: String, atMost limit: Int) throws(FileError) -> [UInt8] {
    var size = 0
    if let status = status(of: descriptor), isRegular(status) { size = Int(status.st_size) }
    if size > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
    var bytes: [UInt8] = []
    // One byte more than the file has shows its end without a second allocation.
    bytes.reserveCapacity(size + 1)
    while true {
      if bytes.count > limit { throw FileError(path: path, reason: .tooLarge(limit: limit)) }
      let step = max(size + 1 - bytes.count, 64 * 1024)
      let count = append(upTo: step, from: descriptor, to: &bytes)
      if count == 0 { return bytes }
      if count < 0 { throw FileError(path: path, number: errno) }
    }
  }

  /// Replaces the file whole, so that a reader sees the old or the new one and never a part: a new file beside
  /// it takes its name (and its permissions). A device or pipe is written in place.
  public static func writeAtomically(_ bytes: [UInt8], to path: String) throws(FileError) {
    let old = status(ofPath: path)
    if let old, !isRegular(old) { return try write(bytes, to: path, flags: O_WRONLY) }
    // Through a symbolic link the file it names is replaced, not the link.
    let target = realPath(path) ?? path
    let beside = "\(target).\(Randomness.hex(byteCount: 6))"
    do {
      try write(bytes, to: beside, flags: O_WRONLY | O_CREAT | O_EXCL, mode: old?.st_mode, isSynced: true)
    } catch {
      unlink(beside)
      throw FileError(path: path, reason: error.reason)
    }
    guard rename(beside, target) == 0 else {
      let number = errno
      unlink(beside)
      throw FileError(path: path, number: number)
    }
  }

  /// Adds to the end of the file, which is made if it is not there.
  public static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    try write(bytes, to: path, flags: O_WRONLY | O_CREAT | O_APPEND)
  }

  public static func exists(_ path: String) -> Bool { status(ofPath: path) != nil }

  private static func write(
    _ bytes: [UInt8], to path: String, flags: Int32, mode: mode_t? = nil, isSynced: Bool = false
  ) throws(FileError) {
    let descriptor = open(path, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path: path, number: errno) }
    defer { closeDescriptor(descriptor) }
    if let mode { fchmod(descriptor, mode & 0o7777) }
    let failure = bytes.withUnsafeBytes { writeDescriptor(descriptor, $0) }
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

  private static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  private static func status(ofPath path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
