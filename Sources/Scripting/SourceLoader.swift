import Diagnostics
import Platform
import Syntax

/// Reads the files that scripts import.
public struct SourceLoader: Sendable {
  /// A file that was read.
  public struct File: Sendable {
    public let source: Source
    /// The same for one file, whichever way it was reached.
    public let identity: String

    public init(_ source: Source, identity: String) {
      self.source = source
      self.identity = identity
    }
  }

  /// Gives the file that `path` means in the importing source. Throws why it cannot be read.
  public let load: @Sendable (_ path: String, _ importer: Source) throws(FileError) -> File

  public init(_ load: @escaping @Sendable (_ path: String, _ importer: Source) throws(FileError) -> File) {
    self.load = load
  }

  /// Files of the system, relative to the folder of the file that imports them; for a text without a file (`-e`,
  /// standard input) relative to the current one.
  public static let files = SourceLoader { (path, importer) throws(FileError) in
    let file = path.hasPrefix("/") ? path : folder(of: importer.name) + path
    // One byte more than a script may have is enough for the parser to say so.
    let bytes = try Files.read(file, atMost: Lexer.longestSource + 1)
    return File(Source(name: file, bytes: bytes), identity: Files.identity(of: file))
  }

  /// `lib/` of `lib/a.nss`, nothing of `a.nss`.
  private static func folder(of name: String) -> String {
    name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
  }
}
