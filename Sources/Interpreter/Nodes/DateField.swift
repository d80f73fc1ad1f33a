/// The fields of a date: of a day the first three, of an instant all, in UTC.
enum DateField: String, CaseIterable {
  case year, month, day, hour, minute, second

  static let ofDay: [DateField] = [.year, .month, .day]

  /// Nil for the time of a day.
  func value(of date: DateParts) -> Int? {
    switch self {
    case .year: date.day.year
    case .month: date.day.month
    case .day: date.day.day
    case .hour: date.hour
    case .minute: date.minute
    case .second: date.second
    }
  }
}
