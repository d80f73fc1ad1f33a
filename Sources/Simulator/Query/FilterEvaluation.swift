import Decimals
import JSON

extension FilterTest {
  func passes(_ field: FilterField, of record: Record) -> Bool {
    switch field {
    case .id: passes(.number(String(record.id)))
    case .body(let name): passes(record.fields[name])
    }
  }

  private func passes(_ value: Value?) -> Bool {
    switch self {
    case .any(let tests): tests.contains { $0.passes(value) }
    case .exactly(let expected): value == expected
    case .empty: value == nil || value == .lines([])
    case .boolean(let expected): (value == .boolean(true)) == expected
    case .text(let test, let pattern): text(of: value).map { pattern.matches(test, in: $0) } ?? false
    case .number(let test, let bound): number(of: value).map { compare(test, $0, bound) } ?? false
    case .numberAmong(let list): number(of: value).map(list.contains) ?? false
    case .numberBetween(let low, let high): number(of: value).map { low <= $0 && $0 <= high } ?? false
    case .idAmong(let ids): refers(value, to: ids)
    case .day(let test, let bound): day(of: value).map { compare(test, $0, bound) } ?? false
    }
  }

  private func text(of value: Value?) -> String? {
    if case .text(let text) = value { text } else { nil }
  }

  private func number(of value: Value?) -> BigDecimal? {
    if case .number(let text) = value { try? BigDecimal(text) } else { nil }
  }

  /// The day of a date, or of a date-time in UTC: the time zone of the simulated user.
  private func day(of value: Value?) -> Substring.UTF8View? {
    guard case .text(let text) = value else { return nil }
    let day = text.utf8.prefix(10)
    if day.isDay { return day }
    // A field of the account's own is kept as it was sent.
    return Day(iso: String(text.prefix(10))).map { Substring($0.text).utf8 }
  }

  private func refers(_ value: Value?, to ids: Set<String>) -> Bool {
    switch value {
    case .reference(let id), .choice(let id): ids.contains(id)
    case .references(let list): list.contains(where: ids.contains)
    // A list or record field of the account's own is kept as it was sent.
    case .json(let value): value["id"]?.string.map(ids.contains) ?? false
    default: false
    }
  }

  private func compare(_ test: NumberTest, _ a: BigDecimal, _ b: BigDecimal) -> Bool {
    switch test {
    case .equal: a == b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    case .less: a < b
    case .lessOrEqual: a <= b
    }
  }

  private func compare(_ test: DayTest, _ day: Substring.UTF8View, _ bound: String) -> Bool {
    switch test {
    case .after: bound.utf8.lexicographicallyPrecedes(day)
    case .before: day.lexicographicallyPrecedes(bound.utf8)
    case .on: day.elementsEqual(bound.utf8)
    case .onOrAfter: !day.lexicographicallyPrecedes(bound.utf8)
    case .onOrBefore: !bound.utf8.lexicographicallyPrecedes(day)
    }
  }
}

extension Substring.UTF8View {
  /// Whether it is written like `2026-01-31`.
  fileprivate var isDay: Bool {
    count == 10 && zip(0..., self).allSatisfy { $0 == 4 || $0 == 7 ? $1 == UInt8(ascii: "-") : 0x30...0x39 ~= $1 }
  }
}
