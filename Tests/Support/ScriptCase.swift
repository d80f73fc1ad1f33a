import Foundation

/// A script below `Tests/Scripts` that says on its own lines what is expected of it:
///
/// - `print 1 + 1  # expect: 2` — standard output is these lines, in the order they stand in the script.
///   A statement that prints more than one line has the others below it, each in a comment of its own.
/// - `let x = y  # error: unknown name` — a diagnostic at this line whose own words contain the text; `# warning:` likewise.
///   Each diagnostic must be expected and each expected one must come.
/// - `# exit: 4` — the exit code; without it 3 (refused by the check) when an error is expected, else 0.
/// - `# run: --var id=7` — options, split at blanks.
/// - `# env: NAME=a value` — a variable of the environment.
///
/// It runs in a folder of its own, in which the folders of `Tests/Scripts` can be read: what it writes is gone afterwards.
/// A `.out` or `.err` beside it holds the whole standard output or error, and takes the place of the lines.
public struct ScriptCase: CustomStringConvertible, Sendable {
  /// A diagnostic by its place.
  public struct Expected: Equatable, Sendable {
    public let line: Int
    public let severity: String
    public let text: String

    public init(line: Int, severity: String, text: String) {
      (self.line, self.severity, self.text) = (line, severity, text)
    }
  }

  public static let folder = "Tests/Scripts"

  /// As seen from `folder`: `requests/paging.nss`.
  public let path: String
  public let output: [String]
  public let diagnostics: [Expected]
  public let exitCode: Int32
  public let options: [String]
  public let environment: [String: String]

  public var description: String { path }

  public init(path: String, text: String) {
    self.path = path
    var (output, diagnostics, options) = ([String](), [Expected](), [String]())
    var environment: [String: String] = [:]
    var exitCode: Int32?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for mark in Self.marks(in: String(line)) {
        switch mark.kind {
        case "expect": output.append(mark.text)
        case "exit": exitCode = Int32(mark.text)
        case "run": options += mark.text.split(separator: " ").map(String.init)
        case "env":
          let parts = mark.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
          environment[parts[0]] = parts.last
        default: diagnostics.append(Expected(line: index + 1, severity: mark.kind, text: mark.text))
        }
      }
    }
    self.output = output
    self.diagnostics = diagnostics
    self.options = options
    self.environment = environment
    self.exitCode = exitCode ?? (diagnostics.contains { $0.severity == "error" } ? 3 : 0)
  }

  /// Every script of the folder.
  public static func all() throws -> [ScriptCase] {
    try Repository.files(under: folder, withExtension: "nss").map { file in
      let path = Repository.relativePath(of: file).dropFirst(folder.count + 1)
      return ScriptCase(path: String(path), text: try String(contentsOf: file, encoding: .utf8))
    }
  }

  /// The file beside it with another extension, if it is there.
  public func golden(_ pathExtension: String) -> URL? {
    let file = Repository.path("\(Self.folder)/\(path)").deletingPathExtension().appendingPathExtension(pathExtension)
    return FileManager.default.fileExists(atPath: file.path) ? file : nil
  }

  /// `… # error: a # error: b` are two.
  private static func marks(in line: String) -> [(kind: String, text: String)] {
    let starts = Array(line.matches(of: #/#\ (expect|error|warning|exit|run|env):(?:\ |$)/#))
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].range.lowerBound : line.endIndex
      var text = String(line[starts[index].range.upperBound..<end])
      if index + 1 < starts.count { while text.hasSuffix(" ") { text.removeLast() } }
      return (String(starts[index].output.1), text)
    }
  }
}
