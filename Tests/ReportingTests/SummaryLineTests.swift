import Diagnostics
import Interpreter
import Reporting
import Testing

@Suite struct SummaryLineTests {
  private let answered = Event.requestAnswered(method: "GET", target: "record/v1/customer", status: 200, duration: 1)

  private func file(_ verdict: Verdict, _ events: [Event], duration: Int64 = 0, name: String = "a.nss") -> FileReport {
    var file = FileReport(name, wall: 0)
    for event in events { file.record(event) }
    file.end(verdict, duration: duration)
    return file
  }

  private func test(_ name: String, _ ending: Outcome.Ending, _ events: Event..., duration: Int64 = 0) -> [Event] {
    [.testStarted(.named(name), wall: 0)] + events + [.testEnded(ending, [], duration: duration)]
  }

  @Test func itCountsRequestsAndAssertions() {
    #expect(
      SummaryLine.text(of: file(.passed, [answered, .assertionPassed, answered, .assertionPassed], duration: 212_400_000))
        == "a.nss: passed, 2 requests, 2 assertions, 212 ms\n")
    #expect(
      SummaryLine.text(of: file(.passed, [answered, .assertionPassed], duration: 1_440_000_000))
        == "a.nss: passed, 1 request, 1 assertion, 1.4 s\n")
  }

  @Test func aFailedAssertionIsOneOfThem() {
    #expect(
      SummaryLine.text(of: file(.broken, [.assertionPassed, .assertionFailed]))
        == "a.nss: failed, 2 assertions (1 failed), 0 ms\n")
  }

  @Test func testsAreCountedWithWhatHappenedInThem() {
    let events =
      test("a", .passed, answered, .assertionPassed) + test("b", .broken, answered) + test("c", .failed, .assertionFailed)
      + [.testSkipped(.named("d"), reason: "later"), .testLeftOut(.named("e")), answered]
    #expect(
      SummaryLine.text(of: file(.failed, events))
        == "a.nss: failed, 4 tests (2 failed, 1 skipped), 1 left out, 3 requests, 2 assertions (1 failed), 0 ms\n")
  }

  @Test func severalFilesHaveALineTogether() {
    let files = [
      file(.passed, test("a", .passed, answered)), file(.failed, test("b", .failed, .assertionFailed)),
      file(.skipped("later"), [.testSkipped(.named("c"), reason: "later")]),
    ]
    #expect(
      SummaryLine.text(of: files, duration: 2_000_000_000)
        == "in all: failed, 3 files (1 failed, 1 skipped), 3 tests (1 failed, 1 skipped), 1 request, 1 assertion (1 failed), 2.0 s\n")
    #expect(SummaryLine.text(of: [files[0], file(.interrupted, [])], duration: 0).hasPrefix("in all: interrupted, 2 files"))
  }

  @Test func aTestHasItsLine() {
    let file = file(.failed, test("a é", .passed, answered, answered, .assertionPassed, duration: 212_000_000) + [.testSkipped(.named("b\nc"), reason: "why")])
    #expect(SummaryLine.text(of: file.tests[0], nameColumns: 5) == "passed   a é    2 requests, 1 assertion, 212 ms\n")
    #expect(SummaryLine.text(of: file.tests[1]) == "skipped  b c  why\n")
    #expect(SummaryLine.text(of: file.tests[0], .coloured) == "\u{1B}[32mpassed\u{1B}[0m   a é  2 requests, 1 assertion, 212 ms\n")
  }
}

extension TestCase {
  static func named(_ name: String) -> TestCase { TestCase(name: name, source: Source(name: "a.nss", text: ""), span: Span(0, 0)) }
}
