import Diagnostics
import Interpreter

/// One line about what has run, for standard error.
public enum SummaryLine {
  /// A file: `smoke.nss: failed, 3 tests (1 failed), 4 requests, 7 assertions (1 failed), 212 ms`. What there was none
  /// of is left out.
  public static func text(of file: FileReport, _ style: TextStyle = .plain) -> String {
    let last = if case .skipped(let reason) = file.verdict { reason } else { DurationText.rough(file.duration) }
    let parts = [style.paint(file.verdict.word, file.verdict)] + counts(of: [file]) + [Printable.inOneLine(last)]
    return "\(Printable.inOneLine(file.name)): \(parts.joined(separator: ", "))\n"
  }

  /// All files together: `in all: failed, 3 files (1 failed), 12 tests (2 failed, 1 skipped), 40 requests, 5.1 s`.
  public static func text(of files: [FileReport], duration: Int64, _ style: TextStyle = .plain) -> String {
    let verdicts = files.map(\.verdict)
    let worst = verdicts.first { $0 == .interrupted } ?? verdicts.first(where: \.isFailure) ?? .passed
    let parts =
      [style.paint(worst.word, worst), counted(files.count, "file", verdicts) ?? "no files"] + counts(of: files)
      + [DurationText.rough(duration)]
    return "in all: \(parts.joined(separator: ", "))\n"
  }

  /// A test: `passed   a customer can be made   3 requests, 4 assertions, 212 ms`, its name filled up to some columns.
  public static func text(of test: TestReport, nameColumns: Int = 0, _ style: TextStyle = .plain) -> String {
    let name = Printable.inOneLine(test.test.name)
    let filling = String(repeating: " ", count: max(0, nameColumns - DisplayWidth.of(name)))
    var remarks: [String]
    if case .skipped(let reason) = test.verdict {
      remarks = [Printable.inOneLine(reason)]
    } else {
      remarks = counts(test.tally) + [DurationText.rough(test.duration)]
    }
    let word = test.verdict.word
    let column = style.paint(word, test.verdict) + String(repeating: " ", count: max(0, 7 - word.count))
    return "\(column)  \(name)\(filling)  \(remarks.joined(separator: ", "))\n"
  }

  private static func counts(of files: [FileReport]) -> [String] {
    let tests = files.flatMap(\.tests)
    let leftOut = files.reduce(0) { $0 + $1.leftOut }
    let counted = counted(tests.count, "test", tests.map(\.verdict)).map { [$0] } ?? []
    return counted + (leftOut > 0 ? ["\(leftOut) left out"] : []) + counts(files.reduce(Tally()) { $0 + $1.tally })
  }

  private static func counts(_ tally: Tally) -> [String] {
    let failed = tally.failedAssertions > 0 ? " (\(tally.failedAssertions) failed)" : ""
    let assertions = count(tally.assertions, "assertion").map { $0 + failed }
    return [count(tally.requests, "request"), assertions].compactMap { $0 }
  }

  /// `3 tests (1 failed, 1 skipped)`
  private static func counted(_ number: Int, _ noun: String, _ verdicts: [Verdict]) -> String? {
    let remarks = [
      (verdicts.count { $0 == .failed || $0 == .broken }, "failed"),
      (verdicts.count { $0 == .interrupted }, "interrupted"), (verdicts.count(where: \.isSkip), "skipped"),
    ]
    let shown = remarks.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    return count(number, noun).map { shown.isEmpty ? $0 : "\($0) (\(shown))" }
  }

  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}

/// Whether verdicts have their colours.
public enum TextStyle: Sendable {
  case plain, coloured

  func paint(_ text: String, _ verdict: Verdict) -> String {
    let color: Ink.Color = switch verdict {
    case .passed: .green
    case .failed, .broken, .interrupted: .boldRed
    case .skipped: .yellow
    }
    return Ink(isColored: self == .coloured).paint(text, color)
  }
}
