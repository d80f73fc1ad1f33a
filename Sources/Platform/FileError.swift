#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Why a file could not be read or written; `description` is a whole sentence part: "prices.csv does not exist".
public struct FileError: Error, Equatable, Sendable, CustomStringConvertible {
  public enum Reason: Equatable, Sendable {
    case notFound
    case isDirectory
    case noPermission
    /// It has more than this many bytes, or no end.
    case tooLarge(limit: Int)
    /// A cancellation ended the wait for a pipe.
    case interrupted
    /// The operating system's words.
    case other(String)
  }

  public let path: String
  public let reason: Reason

  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }

  init(path: String, number: Int32) {
    self.path = path
    reason = switch number {
    case ENOENT, ENOTDIR: .notFound
    case EISDIR: .isDirectory
    case EACCES, EPERM: .noPermission
    default: .other(errorText(number))
    }
  }

  public var description: String {
    switch reason {
    case .notFound: "\(path) does not exist"
    case .isDirectory: "\(path) is a directory"
    case .noPermission: "no permission for \(path)"
    case .tooLarge(let limit): "\(path) has more than \(limit) bytes"
    case .interrupted: "\(path): interrupted"
    case .other(let detail): "\(path): \(detail)"
    }
  }
}
