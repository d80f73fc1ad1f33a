/// `yyyy-MM-dd`: how a date is written, by those letters of Unicode's date patterns (UTS 35) that files and forms need.
struct DatePattern {
  enum Field: Character {
    case year = "y", month = "M", day = "d", weekday = "E", hour = "H", hourOfHalf = "h", minute = "m", second = "s"
    case fraction = "S", halfDay = "a", offset = "X"

    /// How often the letter may stand in a row.
    fileprivate var widths: [Int] {
      switch self {
      case .year: [1, 2, 4]
      case .month: [1, 2, 3, 4]
      case .day, .hour, .hourOfHalf, .minute, .second: [1, 2]
      case .weekday: [1, 2, 3, 4]
      case .fraction: [1, 2, 3, 4, 5, 6]
      case .halfDay: [1]
      case .offset: [1, 2, 3]
      }
    }
  }

  enum Piece {
    case literal(String)
    case field(Field, width: Int)
  }

  let pieces: [Piece]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let halves = ["AM", "PM"]

  init(_ text: String) throws(DateProblem) {
    var pieces: [Piece] = []
    var rest = Array(text)[...]
    while let first = rest.first {
      if first == "'" {
        pieces.append(.literal(try Self.quoted(&rest)))
      } else if first.isASCII, first.isLetter {
        let width = rest.prefix { $0 == first }.count
        rest = rest.dropFirst(width)
        guard let field = Field(rawValue: first) else { throw .unknownLetter(first) }
        guard field.widths.contains(width) else { throw .width(first, width, field.widths) }
        pieces.append(.field(field, width: width))
      } else {
        pieces.append(.literal(String(first)))
        rest = rest.dropFirst()
      }
    }
    self.pieces = pieces
  }

  /// `'text'`; two quotes are one of the text.
  private static func quoted(_ rest: inout ArraySlice<Character>) throws(DateProblem) -> String {
    rest = rest.dropFirst()
    var text = ""
    while let next = rest.popFirst() {
      guard next == "'" else {
        text.append(next)
        continue
      }
      // Nothing between two quotes is a quote itself.
      guard rest.first == "'", !text.isEmpty else { return text.isEmpty ? "'" : text }
      rest = rest.dropFirst()
      text.append("'")
    }
    throw DateProblem(message: "a quote in it never ends")
  }

  // MARK: Writing

  func text(of date: DateParts) throws(DateProblem) -> String {
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .field(let field, let width): text += try Self.text(of: field, width, date)
      }
    }
    return text
  }

  private static func text(of field: Field, _ width: Int, _ date: DateParts) throws(DateProblem) -> String {
    switch field {
    case .year: return DateText.padded(width == 2 ? date.day.year % 100 : date.day.year, to: width)
    case .month where width > 2: return name(months[date.day.month - 1], width)
    case .month: return DateText.padded(date.day.month, to: width)
    case .day: return DateText.padded(date.day.day, to: width)
    case .weekday: return name(weekdays[date.weekday], width)
    default: break
    }
    guard let time = date.time, let hour = date.hour, let minute = date.minute, let second = date.second else {
      throw .noTime(String(repeating: field.rawValue, count: width))
    }
    switch field {
    case .hour: return DateText.padded(hour, to: width)
    case .hourOfHalf: return DateText.padded((hour + 11) % 12 + 1, to: width)
    case .minute: return DateText.padded(minute, to: width)
    case .second: return DateText.padded(second, to: width)
    case .fraction: return String(DateText.padded(Int(time % 1_000_000), to: 6).prefix(width))
    case .halfDay: return halves[hour / 12]
    default: return "Z"
    }
  }

  private static func name(_ name: String, _ width: Int) -> String { width == 4 ? name : String(name.prefix(3)) }

  // MARK: Reading

  /// The date that a text means; without an offset a time is in UTC, as it is written.
  func date(in text: Text) throws(DateProblem) -> Value {
    var scanner = DateScanner(text)
    var weekday: Int?
    for piece in pieces {
      switch piece {
      case .literal(let literal):
        guard scanner.skip(literal) else { throw .expected("`\(literal)`", before: scanner.rest) }
      case .field(.weekday, let width):
        weekday = scanner.word(of: Self.weekdays.map { Self.name($0, width) })
        if weekday == nil { throw .expected("a weekday", before: scanner.rest) }
      case .field(let field, let width):
        guard Self.read(field, width, &scanner) else {
          throw .expected(Self.wanted(field, width), before: scanner.rest)
        }
      }
    }
    guard scanner.isAtEnd else { throw DateProblem(message: "`\(scanner.rest)` is left over") }
    let hasHalfHours = pieces.contains { if case .field(.hourOfHalf, _) = $0 { true } else { false } }
    if hasHalfHours, scanner.halfDay == nil {
      throw DateProblem(message: "`h` needs an `a` for AM or PM", hint: "`H` counts to 23")
    }
    let value = try scanner.value()
    if let weekday, let parts = DateParts(value), parts.weekday != weekday, scanner.offset == nil {
      throw DateProblem(message: "that day is a \(Self.weekdays[parts.weekday])")
    }
    return value
  }

  private static func read(_ field: Field, _ width: Int, _ scanner: inout DateScanner) -> Bool {
    let digits = width == 1 ? 1...2 : width...width
    switch field {
    case .year:
      scanner.year = scanner.number(width == 1 ? 1...4 : digits)
      // Two digits as POSIX reads them: 1969 to 2068.
      if width == 2 { scanner.year = scanner.year.map { $0 + ($0 < 69 ? 2000 : 1900) } }
      return scanner.year != nil
    case .month where width > 2:
      scanner.month = scanner.word(of: months.map { name($0, width) }).map { $0 + 1 }
      return scanner.month != nil
    case .month:
      scanner.month = scanner.number(digits)
      return scanner.month != nil
    case .day:
      scanner.day = scanner.number(digits)
      return scanner.day != nil
    case .hour, .hourOfHalf:
      scanner.hour = scanner.number(digits)
      return scanner.hour != nil
    case .minute:
      scanner.minute = scanner.number(digits)
      return scanner.minute != nil
    case .second:
      scanner.second = scanner.number(digits)
      return scanner.second != nil
    case .fraction: return scanner.fraction(width...width)
    case .halfDay:
      scanner.halfDay = scanner.word(of: halves).map { $0 * 12 }
      return scanner.halfDay != nil
    case .offset: return scanner.readOffset()
    case .weekday: return false
    }
  }

  private static func wanted(_ field: Field, _ width: Int) -> String {
    let letters = "for `\(String(repeating: field.rawValue, count: width))`"
    switch field {
    case .month where width > 2: return "the name of a month \(letters)"
    case .halfDay: return "AM or PM \(letters)"
    case .offset: return "`Z` or an offset like `+02:00` \(letters)"
    case .fraction: return "\(width) digits \(letters)"
    default: return width == 1 ? "a number \(letters)" : "\(width) digits \(letters)"
    }
  }
}

extension DateProblem {
  fileprivate static func unknownLetter(_ letter: Character) -> DateProblem {
    let hint =
      switch letter {
      case "Y": "`yyyy` is the year"
      case "D": "`dd` is the day of the month"
      case "Z", "z": "`X` is the offset from UTC; text stands in quotes: `'\(letter)'`"
      default: "y M d E H h m s S a X mean something; text stands in quotes: `'\(letter)'`"
      }
    return DateProblem(message: "`\(letter)` means nothing in it", hint: hint)
  }

  fileprivate static func width(_ letter: Character, _ width: Int, _ widths: [Int]) -> DateProblem {
    let forms = widths.map { "`\(String(repeating: letter, count: $0))`" }.joined(separator: ", ")
    return DateProblem(
      message: "`\(letter)` stands \(width) times in a row",
      hint: "there \(widths.count == 1 ? "is" : "are") \(forms)")
  }

  fileprivate static func noTime(_ letters: String) -> DateProblem {
    DateProblem(
      message: "a day has no time for `\(letters)`",
      hint: letters.hasPrefix("m")
        ? "`MM` is the month" : "an instant has one: `now()`, `date(\"2026-01-31T08:30:00Z\")`")
  }

  fileprivate static func expected(_ wanted: String, before rest: String) -> DateProblem {
    DateProblem(message: "expected is \(wanted), found \(rest.isEmpty ? "the end" : "`\(rest)`")")
  }
}
