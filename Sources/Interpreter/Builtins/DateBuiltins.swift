import Platform

extension Builtins {
  static let dates: [Builtin] = [
    Builtin(
      "date", "value", "pattern",
      summary: "The day or instant that a text means, in ISO 8601 or by a pattern; of an instant the local day.",
      examples: [
        #"date("2026-01-31").month == 1"#, #"date("1/31/2026", "M/d/yyyy") == date("2026-01-31")"#,
        #"date("2026-01-31T10:30:00+02:00") == date("2026-01-31T08:30:00Z")"#,
      ]
    ) { (value: Value, pattern: Text?) -> Value in
      if case .string(let text) = value { return try date(in: text, by: pattern) }
      guard pattern == nil else {
        throw BuiltinFailure(argument: 0, "`date` reads a pattern from a string", hint: Value.hint(for: value))
      }
      switch value {
      case .day: return value
      case .instant(let instant):
        return .day(LocalTime.day(at: (instant >= 0 ? instant : instant - 999_999) / 1_000_000))
      default:
        throw BuiltinFailure(argument: 0, "`date` wants a string as `value`", hint: Value.hint(for: value))
      }
    }.offered(on: ["string", "date"]),
    Builtin(
      "now", summary: "This moment: an instant, in UTC.", examples: ["now() is date and now() <= now()"]
    ) { () in Value.instant(Clock.wall / 1000) },
    Builtin(
      "today", summary: "The day it is now in the local time zone.", examples: ["today() - 30d < today()"]
    ) { () in Value.day(LocalTime.day(at: Clock.wall / 1_000_000_000)) },
    Builtin(
      "addMonths", "date", "months",
      summary: "The date so many months later (earlier below 0), or that month's last day where it has no such day.",
      examples: [#"date("2026-01-31").addMonths(1) == date("2026-02-28")"#]
    ) { (date: DateArgument, months: Int64) in
      guard let moved = date.parts.adding(months: months) else {
        throw BuiltinFailure(argument: 1, "the result is outside the years 1 to 9999")
      }
      return moved.value
    },
    Builtin(
      "format", "date", "pattern",
      summary: """
        The date as text by a pattern: `yyyy` is the year, `MM` the month, `dd` the day, `HH:mm:ss` an instant's time, \
        in UTC.
        """,
      examples: [
        #"date("2026-01-31").format("d MMM yyyy") == "31 Jan 2026""#,
        #"date("2026-01-31T08:30:00Z").format("dd.MM.yyyy HH:mm") == "31.01.2026 08:30""#,
      ]
    ) { (date: DateArgument, pattern: String) in
      let form = try parsed(pattern)
      do throws(DateProblem) {
        return try form.text(of: date.parts)
      } catch {
        throw BuiltinFailure(argument: 1, error.message, hint: error.hint)
      }
    },
  ]

  private static func date(in text: Text, by pattern: Text?) throws -> Value {
    let form = try pattern.map { try parsed($0.string) }
    do throws(DateProblem) {
      if let form { return try form.date(in: text) }
      return try DateScanner.iso(text)
    } catch {
      throw BuiltinFailure(argument: 0, "the text is no date: \(error.message)", hint: error.hint)
    }
  }

  private static func parsed(_ text: String) throws -> DatePattern {
    do throws(DateProblem) {
      return try DatePattern(text)
    } catch {
      throw BuiltinFailure(argument: 1, "the pattern is none: \(error.message)", hint: error.hint)
    }
  }
}

/// A day or an instant.
struct DateArgument: BuiltinArgument {
  static var typeName: String { "date" }
  let parts: DateParts

  init?(argument: Value) {
    guard let parts = DateParts(argument) else { return nil }
    self.parts = parts
  }
}
