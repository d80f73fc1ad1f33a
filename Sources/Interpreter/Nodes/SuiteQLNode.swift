import Diagnostics
import JSON
import Syntax

/// `SELECT id FROM customer WHERE id = {{id}}`
final class SuiteQLNode: Node, @unchecked Sendable {
  let query: SuiteQL
  let parts: [LinePart]
  let options: OptionCodes
  let source: Source
  /// The slot of the latest response of this function or script.
  let latestSlot: Int

  init(_ query: SuiteQL, _ parts: [LinePart], _ options: OptionCodes, source: Source, latestSlot: Int) {
    self.query = query
    self.parts = parts
    self.options = options
    self.source = source
    self.latestSlot = latestSlot
    super.init(query.text.span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let body = try bound(c, f).body
    let limit = try options.limit(c, f).map { "?limit=\($0)" } ?? ""
    let request = OutgoingRequest(
      method: "POST", target: "query/v1/suiteql" + limit,
      headers: [("Prefer", "transient"), ("Content-Type", "application/json")], body: body,
      timeout: try options.timeout(c, f), retries: try options.retries(c, f), key: try options.key(c, f))
    let allowed = try options.allowedStatuses(c, f)
    let response = try c.send(request, at: span, in: source, allowing: allowed, query: query)
    f[latestSlot] = .response(response)
    return .response(response)
  }

  /// The text with a `?` for each value.
  private func bound(_ c: Context, _ f: Frame) throws -> BoundQuery {
    var bound = BoundQuery()
    var takesList = query.takesList.makeIterator()
    for part in parts {
      switch part {
      case .text(let text): bound.text += text
      case .value(let node):
        try bound.bind(try node.evaluate(c, f), takesList: takesList.next() ?? false, at: node.span)
      }
    }
    return bound
  }
}

/// A query on its way: its text, and the values that its `?` stand for.
struct BoundQuery {
  var text: [UInt8] = []
  private(set) var parameters: [[UInt8]] = []

  /// More values in a list Oracle refuses (ORA-01795).
  static let longestList = 1_000

  /// `{"q":"SELECT …","params":["7"]}`
  var body: [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.key("q")
    text.withUnsafeBytes { json.string($0) }
    if !parameters.isEmpty {
      json.key("params")
      json.beginList()
      for parameter in parameters { parameter.withUnsafeBytes { json.string($0) } }
      json.endList()
    }
    json.endMap()
    return json.bytes
  }

  /// Adds a value, or the items of a list. Throws for what SQL has no value for.
  mutating func bind(_ value: Value, takesList: Bool, at span: Span) throws {
    let count: Int?
    switch value {
    case .list(let list): count = list.count
    case .range(let range): count = range.count ?? .max
    default: count = nil
    }
    guard let count else { return try bind(value, at: span) }
    guard takesList else { throw Failure.listOutside(value, at: span) }
    guard count > 0 else { throw Failure.emptyList(at: span) }
    guard count <= Self.longestList else { throw Failure.longList(count, at: span) }
    for index in 0..<count {
      if index > 0 { text += Array(", ".utf8) }
      switch value {
      case .list(let list): try bind(list.values[index], item: index, at: span)
      case .range(let range): try bind(.int(range.first + Int64(index)), at: span)
      default: preconditionFailure("only lists have a count")
      }
    }
  }

  private mutating func bind(_ value: Value, item: Int? = nil, at span: Span) throws {
    var parameter: [UInt8] = []
    switch value {
    case .string, .int, .decimal, .bigDecimal:
      value.appendText(to: &parameter)
      text.append(UInt8(ascii: "?"))
    case .bool(let bool):
      parameter = [bool ? UInt8(ascii: "T") : UInt8(ascii: "F")]
      text.append(UInt8(ascii: "?"))
    case .day:
      value.appendText(to: &parameter)
      text += Array("TO_DATE(?, 'YYYY-MM-DD')".utf8)
    case .instant(let instant):
      // A date of Oracle has no fraction of a second.
      parameter = DateText.of(instant: instant).utf8.prefix(19).map { $0 == UInt8(ascii: "T") ? UInt8(ascii: " ") : $0 }
      text += Array("TO_DATE(?, 'YYYY-MM-DD HH24:MI:SS')".utf8)
    case .null, .list, .map, .range, .function, .response, .error, .duration, .unset, .cell:
      throw Failure.notBound(value, item: item, at: span)
    }
    parameters.append(parameter)
  }
}

extension Failure {
  fileprivate static func notBound(_ value: Value, item: Int?, at span: Span) -> Failure {
    let hint =
      switch value {
      case .null: "nothing equals NULL: ask `IS NULL`, or give it a value with `??`"
      case .duration: "compare with a date: `{{today() - 7d}}`"
      case .response: "its `id` or a field of its `body` may be meant"
      case .list, .range: "`flat(xs)` makes one list of lists"
      default: "strings, numbers, true or false, dates and lists of them are bound"
      }
    let place = item.map { "item \($0) of the list is " } ?? "this is "
    return Failure(
      "\(value.described) cannot be a value in a query", at: span, label: "\(place)\(value.described)\(value.shown)",
      hint: hint)
  }

  fileprivate static func listOutside(_ list: Value, at span: Span) -> Failure {
    Failure(
      "\(list.described) stands alone in parentheses", at: span, label: "this is \(list.described)\(list.shown)",
      hint: "`IN ({{…}})`")
  }

  fileprivate static func emptyList(at span: Span) -> Failure {
    Failure(
      "an empty list cannot be a value in a query", at: span, label: "this list has no items",
      hint: "`IN ()` is no SQL: send the query only when there are any, `if xs is not empty { … }`")
  }

  fileprivate static func longList(_ count: Int, at span: Span) -> Failure {
    Failure(
      "a list in a query has at most 1000 items", at: span,
      label: count == .max ? "this one has more" : "this one has \(count)", hint: "one query for each of `xs.chunk(1000)`")
  }
}
