import Interpreter
import Reporting
import Testing

@Suite struct SummaryLineTests {
  private func tally(_ events: Event...) -> Tally { events.reduce(into: Tally()) { $0.count($1) } }

  private let answered = Event.requestAnswered(method: "GET", target: "record/v1/customer", status: 200, duration: 1)

  @Test func itCountsRequestsAndAssertions() {
    #expect(
      SummaryLine.text(of: "a.nss", .passed, tally(answered, .assertionPassed, answered, .assertionPassed), duration: 212_400_000)
        == "a.nss: passed, 2 requests, 2 assertions, 212 ms\n")
    #expect(
      SummaryLine.text(of: "a.nss", .passed, tally(answered, .assertionPassed), duration: 1_440_000_000)
        == "a.nss: passed, 1 request, 1 assertion, 1.4 s\n")
  }

  @Test func aFailedAssertionIsOneOfThem() {
    #expect(
      SummaryLine.text(of: "a.nss", .failed, tally(.assertionPassed, .assertionFailed), duration: 0)
        == "a.nss: failed, 2 assertions (1 failed), 0 ms\n")
  }
}
