#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

extension Files {
  /// How long a pipe that nobody reads yet is left alone before it is tried again, in nanoseconds.
  private static let patience: Int64 = 20_000_000

  /// Opens a file so that no call on it blocks: whoever uses it waits in `poll(2)`, where Ctrl-C can reach.
  static func openFile(_ path: String, _ flags: Int32, _ cancellation: Cancellation?) throws(FileError) -> Int32 {
    guard !path.utf8.contains(0) else { throw FileError(path: path, reason: .notFound) }
    while true {
      let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o666)
      if descriptor >= 0 { return descriptor }
      let number = errno
      // A pipe that nobody reads yet.
      guard number == ENXIO, let status = status(ofPath: path), status.st_mode & S_IFMT == S_IFIFO else {
        throw FileError(path: path, number: number)
      }
      let wait = waitForDescriptor(-1, .read, by: .after(nanoseconds: patience), cancellation: cancellation)
      if wait == .cancelled { throw FileError(path: path, reason: .interrupted) }
    }
  }

  /// Has the folder keep a name that was just made in it; a file system that cannot is no reason to fail.
  static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    closeDescriptor(descriptor)
  }

  static func status(of descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  static func status(ofPath path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

  static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
