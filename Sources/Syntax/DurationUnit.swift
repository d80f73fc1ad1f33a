/// The unit behind a number that makes it a duration, from the smallest up.
public enum DurationUnit: String, CaseIterable, Sendable {
  case milliseconds = "ms", seconds = "s", minutes = "m", hours = "h", days = "d"

  init?(_ word: ArraySlice<UInt8>) {
    guard let unit = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(word) }) else { return nil }
    self = unit
  }

  public var nanoseconds: Int64 {
    switch self {
    case .milliseconds: 1_000_000
    case .seconds: 1_000_000_000
    case .minutes: 60 * 1_000_000_000
    case .hours: 60 * 60 * 1_000_000_000
    case .days: 24 * 60 * 60 * 1_000_000_000
    }
  }
}
