import Foundation
import Testing

@testable import Platform

/// The day it is here, against Foundation's calendar.
@Suite struct LocalTimeTests {
  @Test(arguments: [0, -1, 86_399, 951_782_400, 1_700_000_000, 1_774_749_599, 1_774_749_600, 4_102_444_799])
  func isTheCalendarsDay(seconds: Int64) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: Double(seconds)))
    let (year, month, day) = (try #require(parts.year), try #require(parts.month), try #require(parts.day))
    #expect(LocalTime.day(at: seconds) == CivilDay(year: year, month: month, day: day).map { Int64($0.number) })
  }
}
