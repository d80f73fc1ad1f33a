#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A path by which something is shown rather than kept: standard output or standard error by another name, a terminal.
public enum ShownFile: Equatable, Sendable {
  /// Descriptor 1 or 2: `/dev/stdout`, `/proc/self/fd/2`, the file that the output goes to.
  case stream(Int32)
  case terminal

  /// Nil for any other file.
  public init?(_ path: String) {
    guard let status = Files.status(ofPath: path) else { return nil }
    for descriptor: Int32 in [1, 2] {
      guard let own = Files.status(of: descriptor), own.st_dev == status.st_dev, own.st_ino == status.st_ino else { continue }
      self = .stream(descriptor)
      return
    }
    guard status.st_mode & S_IFMT == S_IFCHR else { return nil }
    let descriptor = open(path, O_WRONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { closeDescriptor(descriptor) }
    guard isatty(descriptor) == 1 else { return nil }
    self = .terminal
  }
}
