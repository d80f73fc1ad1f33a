import Diagnostics
import Platform
import Reporting

/// A report that is written at the end of a run, and where to: `junit=report.xml`.
struct ReportFile: Sendable {
  static let option = CommandOption(
    "--report", value: "KIND=FILE", "Write a report of this kind, such as junit=report.xml; as often as needed.")

  let format: ReportFormat
  /// `-` is standard output.
  let path: String

  init(_ text: String) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let format = ReportFormat.named(parts[0]) else {
      throw .unknown(
        "kind of report", parts[0], among: ReportFormat.all.map(\.name), see: "'nss help run'; there is \(Self.kinds)")
    }
    guard parts.count == 2, !parts[1].isEmpty else {
      throw UsageError(
        "'\(Self.option.name) \(text)' names no file", hint: "\(Self.option.name) \(format.name)=report.xml")
    }
    (self.format, path) = (format, parts[1])
  }

  private static var kinds: String { ReportFormat.all.map(\.name).joined(separator: ", ") }

  /// Whether it goes to standard output, by whichever name.
  var isOnStandardOutput: Bool { shown == .stream(1) }

  private var shown: ShownFile? { path == "-" ? .stream(1) : ShownFile(path) }

  /// Throws when it cannot be written.
  func check() throws(UsageError) {
    guard shown == nil else { return }
    do {
      try Files.checkWritable(path)
    } catch {
      throw UsageError("the report cannot be written: \(error)")
    }
  }

  /// Writes it: whole, or not at all. Throws when it cannot be.
  func write(_ files: [FileReport], _ console: Console) throws(FileError) {
    let text = format.text(files, Environment.hostName, console.redactor.redact)
    switch shown {
    case .stream(1): console.output.write(redacted: text)
    case .stream: console.errors.write(redacted: text)
    case .terminal, nil: try Files.writeAtomically(Array(text.utf8), to: path)
    }
  }
}
