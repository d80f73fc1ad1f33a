import Diagnostics
import Synchronization
import Syntax

/// `base.name`, `base?.name`
final class FieldNode: Node, @unchecked Sendable {
  let base: Node
  let name: Text
  /// The base as the script writes it, for messages.
  let path: String
  let isOptional: Bool
  /// The slot of a base that is a name of this frame, else 0: its map is looked into without being counted.
  private let slot: Int
  /// Where the name stood in the map seen last. A wrong guess costs a look-up, so relaxed order is enough.
  private let hint = Atomic<Int>(0)

  init(_ base: Node, _ name: String, path: String, isOptional: Bool, _ span: Span) {
    self.base = base
    self.name = .make(name)
    self.path = path
    self.isOptional = isOptional
    slot = (base as? LocalNode)?.slot ?? 0
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    if slot != 0, case .map = f[slot] {
      return (f + slot).borrowedMap._withUnsafeGuaranteedRef { lookUp(MapBox(buffer: $0)) }
    }
    let value = try base.evaluate(c, f)
    if case .map(let map) = value { return lookUp(map) }
    return try field(of: value, c)
  }

  @inline(__always)
  private func lookUp(_ map: MapBox) -> Value {
    let guess = hint.load(ordering: .relaxed)
    guard let position = map.position(of: name, guess: guess) else { return .null }
    if position != guess { hint.store(position, ordering: .relaxed) }
    return (map.values + position).copied
  }

  private func field(of value: Value, _ c: Context) throws -> Value {
    try Access.field(name, of: value, path: path, isOptional: isOptional, at: span, baseAt: base.span, c)
  }
}

/// `base[index]`, `base[from..to]`
final class IndexNode: Node, @unchecked Sendable {
  let base: Node
  let index: Node
  let path: String
  /// The slot of a base that is a name of this frame and that the index cannot change, else 0: its list is read
  /// without being counted.
  private let slot: Int

  init(_ base: Node, _ index: Node, path: String, _ span: Span) {
    self.base = base
    self.index = index
    self.path = path
    slot = index.callsNothing ? (base as? LocalNode)?.slot ?? 0 : 0
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    if slot != 0 { return try itemOfLocal(c, f) }
    let value = try base.evaluate(c, f)
    return try Access.item(try index.evaluate(c, f), of: value, path: path, at: span, indexAt: index.span, c)
  }

  private func itemOfLocal(_ c: Context, _ f: Frame) throws -> Value {
    let index = try index.evaluate(c, f)
    if case .int(let position) = index, case .list = f[slot] {
      return try (f + slot).borrowedList._withUnsafeGuaranteedRef {
        try Access.item(position, of: $0, at: self.index.span)
      }
    }
    return try Access.item(index, of: f[slot], path: path, at: span, indexAt: self.index.span, c)
  }
}

/// `base[*].a?.b`
final class EachNode: Node, @unchecked Sendable {
  private struct Step {
    let name: Text
    let isOptional: Bool
    let span: Span
  }

  let base: Node
  /// How the script writes the base.
  let baseText: String
  private let path: [Step]

  init(_ base: Node, _ path: [EachField], of baseText: String, _ span: Span) {
    self.base = base
    self.baseText = baseText
    self.path = path.map { Step(name: .make($0.name.text), isOptional: $0.isOptional, span: $0.name.span) }
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let result = ListBox()
    var position = 0
    try Items.each(of: try base.evaluate(c, f), at: base.span, c) { item in
      var value = item
      for (depth, step) in path.enumerated() {
        value = try Access.field(
          step.name, of: value, path: self.path(to: position, upTo: depth), isOptional: step.isOptional, at: step.span,
          baseAt: base.span, c)
      }
      result.append(value)
      position += 1
    }
    return .list(result)
  }

  /// `items[3].a`, for a message.
  private func path(to position: Int, upTo depth: Int) -> String {
    path.prefix(depth).reduce("\(baseText)[\(position)]") { $0 + ($1.isOptional ? "?." : ".") + $1.name.string }
  }
}

/// What `.` and `[ ]` find in a value.
enum Access {
  static func field(
    _ name: Text, of value: Value, path: @autoclosure () -> String, isOptional: Bool, at span: Span, baseAt: Span,
    _ c: Context
  ) throws -> Value {
    switch value {
    case .map(let map): return map[name] ?? .null
    case .null where isOptional: return .null
    case .response(let response): return try ResponseField.read(name.string, of: response, at: span, c)
    case .error(let error): return try ErrorField.read(name.string, of: error, at: span)
    case .string(let text) where name.string == "length": return .int(Int64(text.length))
    case .list(let list) where name.string == "length": return .int(Int64(list.count))
    case .range(let range) where name.string == "length":
      guard let count = range.count else { throw Failure.rangeTooLong(at: span) }
      return .int(Int64(count))
    case .day, .instant:
      guard let number = dateField(name.string, of: value) else { throw Failure.noField(name.string, value, at: span) }
      return .int(Int64(number))
    case .null: throw Failure.fieldOfNull(name.string, path: path(), at: baseAt)
    default: throw Failure.noField(name.string, value, at: span)
    }
  }

  private static func dateField(_ name: String, of value: Value) -> Int? {
    DateParts(value).flatMap { DateField(rawValue: name)?.value(of: $0) }
  }

  static func item(
    _ index: Value, of value: Value, path: String, at span: Span, indexAt: Span, _ c: Context
  ) throws -> Value {
    switch (value, index) {
    case (.list(let list), .int(let position)): return try item(position, of: list, at: indexAt)
    case (.list(let list), .range(let range)):
      let slice = try bounds(range, count: list.count, of: "list", at: indexAt)
      return .list(ListBox(list.values[slice]))
    case (.map(let map), .string(let key)): return map[key] ?? .null
    case (.string(let text), .int(let position)):
      let place = try offset(position, count: text.length, of: "string", at: indexAt)
      return .string(text.slice(text.offset(ofScalar: place)..<text.offset(ofScalar: place + 1)))
    case (.string(let text), .range(let range)):
      let slice = try bounds(range, count: text.length, of: "string", at: indexAt)
      return .string(text.slice(text.offset(ofScalar: slice.lowerBound)..<text.offset(ofScalar: slice.upperBound)))
    case (.range(let range), .int(let position)):
      guard let count = range.count else { throw Failure.rangeTooLong(at: span) }
      return .int(range.first + Int64(try offset(position, count: count, of: "range", at: indexAt)))
    case (.range(let range), .range(let part)):
      guard let count = range.count else { throw Failure.rangeTooLong(at: span) }
      let slice = try bounds(part, count: count, of: "range", at: indexAt)
      if slice.isEmpty { return .range(RangeBox(1, 0)) }
      return .range(RangeBox(range.first + Int64(slice.lowerBound), range.first + Int64(slice.upperBound - 1)))
    case (.response(let response), .string(let name)):
      return try ResponseField.read(name.string, of: response, at: span, c)
    case (.null, _): throw Failure.itemOfNull(path, at: span)
    default: throw Failure.cannotIndex(value, index, at: indexAt)
    }
  }

  @inline(__always)
  static func item(_ position: Int64, of list: ListBox, at span: Span) throws -> Value {
    (list.items + (try offset(position, count: list.count, of: "list", at: span))).copied
  }

  /// The offset that a position means: -1 is the last.
  @inline(__always)
  static func offset(_ position: Int64, count: Int, of what: String, at span: Span) throws -> Int {
    if UInt64(bitPattern: position) < UInt64(count) { return Int(position) }
    return try offset(fromEnd: position, count: count, of: what, at: span)
  }

  private static func offset(fromEnd position: Int64, count: Int, of what: String, at span: Span) throws -> Int {
    let offset = position < 0 ? Int64(count) + position : position
    guard offset >= 0, offset < count else { throw Failure.outOfRange(position, count: count, of: what, at: span) }
    return Int(offset)
  }

  /// `items[1..3]`: both ends in; an end past the last is the last, so that `x[0..9]` is "at most ten".
  private static func bounds(_ range: RangeBox, count: Int, of what: String, at span: Span) throws -> Range<Int> {
    let first = range.first < 0 ? Int64(count) + range.first : range.first
    let last = range.last < 0 ? Int64(count) + range.last : min(range.last, Int64(count) - 1)
    guard first >= 0, first <= count else { throw Failure.outOfRange(range.first, count: count, of: what, at: span) }
    return last < first ? Int(first)..<Int(first) : Int(first)..<Int(last) + 1
  }
}

extension Failure {
  fileprivate static func fieldOfNull(_ name: String, path: String, at span: Span) -> Failure {
    Failure(
      "null has no field `\(name)`", at: span, label: "`\(path)` is null",
      hint: "a field that NetSuite leaves empty is not in its answer; `\(path)?.\(name)` reads as null then")
  }

  fileprivate static func itemOfNull(_ path: String, at span: Span) -> Failure {
    Failure(
      "null has no items", at: span, label: "`\(path)` is null", hint: "`(\(path) ?? [])` stands for an empty list")
  }

  fileprivate static func noField(_ name: String, _ value: Value, at span: Span) -> Failure {
    let hint: String? =
      switch value {
      case .list, .string, .range:
        if name == "count" || name == "size" || Suggestion.nearest(to: name, among: ["length"]) != nil {
          "did you mean `.length`?"
        } else if case .list = value {
          "`[*].\(name)` reads the field of every item"
        } else {
          nil
        }
      case .day where ["hour", "minute", "second"].contains(name): "a day has no time; an instant, such as `now()`, has"
      case .day: "a day has `.year`, `.month` and `.day`; the rest is `.format(\"…\")`"
      case .instant:
        "an instant has `.year .month .day .hour .minute .second`, in UTC; the rest is `.format(\"…\")`"
      default: nil
      }
    return Failure(
      "\(value.described) has no field `\(name)`", at: span, label: "this is \(value.described)\(value.shown)",
      hint: hint)
  }

  fileprivate static func outOfRange(_ position: Int64, count: Int, of what: String, at span: Span) -> Failure {
    let part = what == "string" ? "character" : "item"
    let valid =
      switch count {
      case 0: "the \(what) is empty"
      case 1: "the \(what) has one \(part): 0"
      default: "the \(what) has \(count) \(part)s: 0 to \(count - 1), or -1 for the last"
      }
    return Failure("there is no \(part) \(position)", at: span, label: valid)
  }

  static func rangeTooLong(at span: Span) -> Failure {
    Failure(
      "the range is too long for a list", at: span, label: "more than \(Limits.longestRange) numbers",
      hint: "a `for` loop walks it without one")
  }

  static func cannotIndex(_ value: Value, _ index: Value, at span: Span) -> Failure {
    let wanted =
      switch value {
      case .list, .range, .string: "an int or a range"
      case .map, .response: "a string"
      default: "a list, a map or a string before the bracket; this is one of \(value.described)"
      }
    return Failure("this cannot be an index", at: span, label: "\(index.described)\(index.shown); wanted is \(wanted)")
  }
}
