extension Day {
  /// `2017-07-21`, and `2020-6-15` as some of NetSuite's examples send it (netsuite.md 6).
  init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4,
      let year = count(parts[0]), let month = count(parts[1], 2), let day = count(parts[2], 2)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// `1/31/2026`: the date format of the simulated user, in which `q` takes dates.
  init?(userFormat text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4,
      let month = count(parts[0], 2), let day = count(parts[1], 2), let year = count(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

extension Instant {
  /// RFC 3339: `2017-07-21T17:32:28Z`, with a fraction of a second or an offset such as `+01:00`.
  init?(rfc3339 text: String) {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let day = Day(iso: String(halves[0])) else { return nil }
    let zoneStart = halves[1].firstIndex { $0 == "Z" || $0 == "+" || $0 == "-" } ?? halves[1].endIndex
    guard let offset = Self.offset(halves[1][zoneStart...]) else { return nil }
    let parts = halves[1][..<zoneStart].split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = count(parts[0], 2), let minute = count(parts[1], 2) else { return nil }
    let seconds = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let second = count(seconds[0], 2), hour < 24, minute < 60, second < 60 else { return nil }
    if seconds.count == 2, count(seconds[1], 9) == nil { return nil }
    self.init(day, secondOfDay: hour * 3600 + minute * 60 + second - offset)
  }

  /// Seconds east of Greenwich.
  private static func offset(_ text: Substring) -> Int? {
    if text == "Z" { return 0 }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let hours = count(parts[0], 2), let minutes = count(parts[1], 2),
      hours < 24, minutes < 60
    else { return nil }
    return (text.first == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}

/// A run of digits as a number: no sign, no blank, at most so many.
private func count(_ digits: Substring, _ limit: Int = 4) -> Int? {
  guard 1...limit ~= digits.utf8.count, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
  return Int(digits)
}
