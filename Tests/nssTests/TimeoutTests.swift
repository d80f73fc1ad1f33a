import Testing

@testable import nss

@Suite struct TimeoutTests {
  @Test(arguments: [
    ("250ms", 250_000_000), ("60s", 60_000_000_000), ("1.5s", 1_500_000_000), ("0.25ms", 250_000), ("5m", 300_000_000_000),
    ("2h", 7_200_000_000_000), ("1d", 86_400_000_000_000),
  ])
  func isADurationAsScriptsWriteIt(text: String, nanoseconds: Int64) {
    #expect(Timeout.nanoseconds(text) == nanoseconds)
  }

  @Test(arguments: ["", "s", "60", "60 s", "1.s", ".5s", "1.2.3s", "-1s", "0s", "0.0s", "1e3s", "99999999999d", "٣s", "1S"])
  func anythingElseIsNone(text: String) { #expect(Timeout.nanoseconds(text) == nil) }
}
