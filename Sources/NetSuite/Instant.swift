import Platform

/// A moment in UTC as NetSuite writes it: `2017-07-21T17:32:28Z` (RFC 3339).
enum Instant {
  /// `seconds` since 1970.
  static func text(seconds: Int64) -> String {
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let day = CivilDay(number: Int(days))
    let time = Int(seconds - days * 86_400)
    return "\(day.year)-\(two(day.month))-\(two(day.day))T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))Z"
  }

  /// Seconds since 1970, a fraction left out; nil for anything but a moment in UTC.
  static func seconds(_ text: String) -> Int64? {
    guard text.last == "Z" else { return nil }
    let parts = text.dropLast().split(separator: "T").flatMap { $0.split { $0 == "-" || $0 == ":" } }
    let numbers = parts.compactMap { Int($0.prefix { $0 != "." }) }
    guard parts.count == 6, numbers.count == 6, let day = CivilDay(year: numbers[0], month: numbers[1], day: numbers[2]),
      0...23 ~= numbers[3], 0...59 ~= numbers[4], 0...60 ~= numbers[5]
    else { return nil }
    return Int64(day.number) * 86_400 + Int64(numbers[3] * 3600 + numbers[4] * 60 + numbers[5])
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
