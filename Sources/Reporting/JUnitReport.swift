import Diagnostics
import Interpreter
import Platform

extension ReportFormat {
  /// JUnit's XML as CI servers read it: a suite for each file, a case for each test.
  ///
  /// It keeps to what the schemas of Ant, Maven Surefire and Jenkins have in common, so that all of them take it: a
  /// suite has the `package`, `id`, `hostname`, `properties`, `system-out` and `system-err` that Ant's wants, a case at
  /// most one result.
  static let junit = ReportFormat(name: "junit", summary: "the XML that CI servers read") { files, hostName, redact in
    withoutActuallyEscaping(redact) { redact in
      var xml = XMLWriter()
      xml.element("testsuites") { xml in
        for (id, file) in files.enumerated() {
          JUnitSuite(file, id: id, hostName: hostName, redact: redact).write(to: &xml)
        }
      }
      return xml.text
    }
  }
}

/// A file as a suite. Secrets are struck out of what comes from elsewhere: names, reasons, messages and diagnostics.
private struct JUnitSuite {
  let file: FileReport
  let id: Int
  let hostName: String
  let redact: (String) -> String
  let cases: [TestReport]

  init(_ file: FileReport, id: Int, hostName: String, redact: @escaping (String) -> String) {
    self.file = file
    self.id = id
    self.hostName = hostName
    self.redact = redact
    cases = file.tests + (file.ownCase.map { [$0] } ?? [])
  }

  func write(to xml: inout XMLWriter) {
    let attributes = [
      ("name", redact(file.name)), ("package", redact(className)), ("id", String(id)), ("timestamp", Self.timestamp(file.wall)),
      ("hostname", redact(hostName)), ("tests", String(cases.count)),
      ("failures", String(cases.count { $0.verdict == .failed })),
      ("errors", String(cases.count { $0.verdict == .broken || $0.verdict == .interrupted })),
      ("skipped", String(cases.count { $0.verdict.isSkip })), ("time", Self.seconds(file.duration)),
    ]
    xml.element("testsuite", attributes) { xml in
      xml.element("properties") { xml in
        xml.element("property", [("name", "requests"), ("value", String(file.tally.requests))])
        xml.element("property", [("name", "assertions"), ("value", String(file.tally.assertions))])
      }
      for one in cases { write(one, to: &xml) }
      // A case has no room for counts in the schemas.
      xml.element("system-out", text: redact(file.tests.map { SummaryLine.text(of: $0) }.joined()))
      xml.element("system-err", text: drawn((cases.flatMap(\.diagnostics)).filter { $0.severity == .warning }))
    }
  }

  private func write(_ one: TestReport, to xml: inout XMLWriter) {
    let attributes = [("classname", redact(className)), ("name", redact(one.test.name)), ("time", Self.seconds(one.duration))]
    switch one.verdict {
    case .passed: xml.element("testcase", attributes)
    case .skipped(let reason):
      xml.element("testcase", attributes) { $0.element("skipped", [("message", redact(reason))]) }
    case .failed, .broken, .interrupted:
      let errors = one.diagnostics.filter { $0.severity == .error }
      let message = errors.first.map(message) ?? one.verdict.word
      let type = switch one.verdict {
      case .failed: "assertion"
      case .interrupted: "interruption"
      default: "error"
      }
      xml.element("testcase", attributes) {
        $0.element(
          one.verdict == .failed ? "failure" : "error", [("message", message), ("type", type)], text: drawn(errors))
      }
    }
  }

  /// `assertion failed (orders.nss:12)`
  private func message(_ diagnostic: Diagnostic) -> String {
    let title = redact(diagnostic.title)
    guard let source = diagnostic.source else { return title }
    return "\(title) (\(redact(source.name)):\(source.line(at: diagnostic.span.start)))"
  }

  private func drawn(_ diagnostics: [Diagnostic]) -> String {
    let renderer = DiagnosticRenderer(usesColor: false)
    // Rewritten before it is drawn: a secret of several lines would be drawn line by line. Afterwards too: the excerpt of
    // the script may hold one.
    return redact(diagnostics.map { renderer.render($0.rewritten(redact)) }.joined())
  }

  /// CI servers take what stands before the last dot for a package: `tests.orders` of `tests/orders.nss`.
  private var className: String {
    var path = file.name[...]
    while path.hasPrefix("./") || path.hasPrefix("/") { path = path.dropFirst(path.hasPrefix("/") ? 1 : 2) }
    let name = path.hasSuffix(".nss") ? path.dropLast(4) : path
    return name.isEmpty ? file.name : name.map { $0 == "/" ? "." : String($0) }.joined()
  }

  private static func seconds(_ nanoseconds: Int64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    let fraction = String(milliseconds % 1_000)
    return "\(milliseconds / 1_000).\(String(repeating: "0", count: 3 - fraction.count))\(fraction)"
  }

  /// `2026-01-31T08:15:00`, in UTC: the schemas allow no zone.
  private static func timestamp(_ nanoseconds: Int64) -> String {
    let seconds = nanoseconds / 1_000_000_000
    let day = CivilDay(number: Int(seconds / 86_400))
    let parts = [day.year, day.month, day.day, Int(seconds / 3_600 % 24), Int(seconds / 60 % 60), Int(seconds % 60)]
    let texts = parts.map { $0 < 10 ? "0\($0)" : String($0) }
    return texts[..<3].joined(separator: "-") + "T" + texts[3...].joined(separator: ":")
  }
}

extension FileReport {
  /// A case that speaks for the file itself: one without tests, and one in which something failed outside of them.
  fileprivate var ownCase: TestReport? {
    let hasFailed = diagnostics.contains { $0.severity == .error }
    guard tests.isEmpty || hasFailed else { return nil }
    var own = TestReport(
      TestCase(name: name, source: Source(name: name, text: ""), span: Span(0, 0)), verdict)
    own.diagnostics = diagnostics
    if tests.isEmpty { own.duration = duration }
    return own
  }
}
