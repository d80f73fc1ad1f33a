import Decimals

/// A value of the language: 16 bytes, a payload word and a tag.
///
/// Numbers that fit stay inline; everything else is one box. Boxes are copied when they are written and shared,
/// so that lists and maps are values. `Frame` relies on the layout: the payload stands in the first word
/// (`ValueLayoutTests` holds it there).
public enum Value: @unchecked Sendable {
  // @unchecked: a box is only written when it is uniquely referenced (`Frame`), so two threads never write one.
  case null
  case bool(Bool)
  case int(Int64)
  case decimal(SmallDecimal)
  /// Nanoseconds.
  case duration(Int64)
  case bigDecimal(DecimalBox)
  case string(Text)
  case list(ListBox)
  case map(MapBox)
  case range(RangeBox)
  case function(FunctionBox)
  case response(ResponseBox)
  /// A day of the calendar: days since 1970-01-01.
  case day(Int64)
  /// A moment: microseconds since 1970-01-01T00:00:00Z.
  case instant(Int64)
  /// What `catch` was given.
  case error(ErrorBox)
  /// No value of the language: a variable that a closure shares with the block that declares it. Stands in frames only.
  case cell(CellBox)
  /// No value of the language: a script name before its `let` ran, an argument that was not given, a part not reached.
  case unset
}

extension Value {
  /// The type's name as scripts spell it.
  public var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .decimal, .bigDecimal: "decimal"
    case .duration: "duration"
    case .string: "string"
    case .list: "list"
    case .map: "map"
    case .range: "range"
    case .function: "function"
    case .response: "response"
    case .day, .instant: "date"
    case .error: "error"
    case .unset, .cell: "nothing"
    }
  }

  /// The type with its article, for messages: `an int`, `null`.
  var described: String {
    switch self {
    case .null, .unset: "null"
    case .int, .error: "an \(typeName)"
    default: "a \(typeName)"
    }
  }

  /// Whether all of it stands in its 16 bytes: then it may be overwritten without releasing anything.
  @inline(__always)
  var isInline: Bool {
    switch self {
    case .null, .bool, .int, .decimal, .duration, .day, .instant, .unset: true
    case .bigDecimal, .string, .list, .map, .range, .function, .response, .error, .cell: false
    }
  }

  var isNumber: Bool {
    switch self {
    case .int, .decimal: true
    case .bigDecimal(let box): box.number != nil
    default: false
    }
  }

  static func string(_ text: String) -> Value { .string(Text.make(text)) }
}

/// A decimal past 64 bits, or one read from JSON in a spelling that its digits alone do not keep (`1E2`).
public final class DecimalBox: Sendable {
  /// Nil for a JSON number beyond what 34 digits and their exponents hold, which can only be passed on.
  let number: BigDecimal?
  /// The text it was read from, when it must be written back so; nil once it is computed with.
  let spelling: Text?
  /// Whether the script wrote it: then the spelling is for bodies, and people see plain digits.
  let isLiteral: Bool

  init(_ number: BigDecimal?, spelling: Text? = nil, isLiteral: Bool = false) {
    self.number = number
    self.spelling = spelling
    self.isLiteral = isLiteral
  }
}

/// `first..last`, both ends in.
public final class RangeBox: Sendable {
  let first: Int64
  let last: Int64

  init(_ first: Int64, _ last: Int64) {
    self.first = first
    self.last = last
  }

  /// Whether it is short enough to be made into a list.
  var canBeList: Bool { count.map { $0 <= Limits.longestRange } ?? false }

  /// How many numbers it has; nil past 64 bits.
  var count: Int? {
    guard first <= last else { return 0 }
    let (distance, overflow) = last.subtractingReportingOverflow(first)
    return overflow || distance == .max ? nil : Int(distance) + 1
  }
}
