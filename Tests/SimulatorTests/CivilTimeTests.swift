import Testing

@testable import Simulator

struct CivilTimeTests {
  @Test func daysHaveTheirNumbers() {
    #expect(Day(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(Day(year: 2000, month: 2, day: 29)?.number == 11_016)
    #expect(Day(year: 2026, month: 11, day: 24)?.number == 20_781)
    #expect(Day(year: 1, month: 1, day: 1)?.number == -719_162)
    #expect(Day(year: 1900, month: 2, day: 29) == nil)
    #expect(Day(year: 2026, month: 4, day: 31) == nil)
    #expect(Day(year: 2026, month: 13, day: 1) == nil)
  }

  @Test func partsComeBackForEveryDayOf800Years() {
    var previous = (1599, 12, 31)
    for number in -135_140..<157_054 {
      let parts = Day(number: number).parts
      #expect(parts.day == previous.2 + 1 || parts.day == 1)
      #expect(Day(year: parts.year, month: parts.month, day: parts.day)?.number == number)
      previous = parts
    }
    #expect(previous == (2399, 12, 31))
  }

  @Test func instantsAreWritten() {
    let instant = Instant(milliseconds: 784_111_777_042)
    #expect(instant.headerText == "Sun, 06 Nov 1994 08:49:37 GMT")
    #expect(instant.text == "1994-11-06T08:49:37Z")
    #expect(instant.textWithMilliseconds == "1994-11-06T08:49:37.042Z")
    #expect(Instant(milliseconds: -1).textWithMilliseconds == "1969-12-31T23:59:59.999Z")
  }

  @Test(arguments: [
    ("2017-07-21T17:32:28Z", "2017-07-21T17:32:28Z"), ("2017-07-21T17:32:28.123Z", "2017-07-21T17:32:28Z"),
    ("2017-07-21T00:10:00+01:00", "2017-07-20T23:10:00Z"), ("2017-12-31T23:30:00-05:30", "2018-01-01T05:00:00Z"),
  ])
  func instantsAreRead(text: String, expected: String) {
    #expect(Instant(rfc3339: text)?.text == expected)
  }

  @Test(arguments: [
    "", "2017-07-21", "2017-07-21T17:32:28", "2017-07-21T17:32Z", "2017-07-21T24:00:00Z", "2017-07-21T17:60:00Z",
    "2017-07-21T17:32:28+1", "2017-07-21T17:32:28.Z", "2017-7-32T17:32:28Z", "2017-07-21 17:32:28Z", "2017-07-21T+1:00:00Z",
  ])
  func whatIsNoInstantIsNotRead(text: String) {
    #expect(Instant(rfc3339: text) == nil)
  }
}
