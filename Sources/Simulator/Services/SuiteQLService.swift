import HTTP
import JSON
import Platform

/// `POST /services/rest/query/v1/suiteql?limit=&offset=` (netsuite.md 3).
struct SuiteQLService: Service {
  let records: SharedRecords
  let now: @Sendable () -> Int64

  private static let path = "/services/rest/query/v1/suiteql"
  /// Rows that a query gives in all its pages. What NetSuite says beyond them is not documented: here `totalResults`
  /// still counts all, so that a client can see that some are missing.
  private static let mostRows = 100_000

  var routes: [Route] {
    [Route("POST", Self.path) { call throws(Problem) in try answer(call) }]
  }

  private func answer(_ call: Call) throws(Problem) -> HTTPResponse {
    guard call.prefers("transient") else {
      // The code is that of public mocks; NetSuite's words are not known.
      throw Problem(
        400, .invalidHeader, "Required header 'Prefer' is missing or has an invalid value. Use 'Prefer: transient'.",
        at: .header("Prefer"))
    }
    let page = try Page(call.query)
    guard page.offset < Self.mostRows else {
      throw .parameter("offset", "Invalid value for the query parameter 'offset'. A query has \(Self.mostRows) results at most.")
    }
    let (text, parameters) = try Self.query(call.request.body)
    do throws(SQLError) {
      let result = try result(text, parameters, page)
      return .json(.collection, Self.body(result, page, at: call.origin + Self.path))
    } catch {
      throw .parameter("q", "Invalid search query. Detailed unprocessed description follows. \(error.message)")
    }
  }

  /// How far a query may recurse: as deep as it may be nested, and a chain of operators as deep as it may be long.
  private static let stackSize = 64 << 20

  private func result(_ text: String, _ parameters: [SQLValue], _ page: Page) throws(SQLError) -> SQLResult {
    try DeepStack.run(size: Self.stackSize) { _ -> Result<SQLResult, SQLError> in
      Result { () throws(SQLError) in try found(text, parameters, page) }
    }.get()
  }

  private func found(_ text: String, _ parameters: [SQLValue], _ page: Page) throws(SQLError) -> SQLResult {
    let parsed = try SQLParser.query(text)
    guard parsed.parameterCount == parameters.count else {
      throw .unsupported("the query has \(parsed.parameterCount) parameters, and \(parameters.count) values are given")
    }
    let time = SQLDate(seconds: Instant(nanoseconds: now()).seconds)
    let store = records.copy(of: SharedRecords.Extent(parsed))
    let plan = try SQLPlanner(context: SQLContext(store: store, parameters: parameters, now: time)).plan(parsed.query)
    return try plan.run(page: page.offset..<min(page.offset + page.limit, Self.mostRows))
  }

  /// `{"q":"SELECT …","params":["-7",0]}`
  private static func query(_ body: [UInt8]) throws(Problem) -> (text: String, parameters: [SQLValue]) {
    let value: JSONValue
    do {
      value = try JSONValue.parse(body, maximumDepth: 50)
    } catch {
      throw .badBody("It is not valid JSON: \(error).")
    }
    guard let text = value["q"]?.string else { throw .badBody("A JSON object with the query as 'q' is expected.") }
    var parameters: [SQLValue] = []
    for parameter in value["params"]?.list ?? [] {
      switch parameter {
      case .string(let text): parameters.append(SQLValue(text: text))
      case .number: parameters.append(parameter.decimal.map(SQLValue.number) ?? .null)
      case .null: parameters.append(.null)
      case .bool, .list, .object: throw .badBody("The values under 'params' must be strings or numbers.")
      }
    }
    if let other = value["params"], other.list == nil, !other.isNull { throw .badBody("'params' must be a list.") }
    return (text, parameters)
  }

  /// Every value is a string, and a null is left out.
  private static func body(_ result: SQLResult, _ page: Page, at url: String) -> [UInt8] {
    var json = JSONWriter()
    json.beginMap()
    json.key("links")
    json.beginList()
    for (relation, offset) in page.links(min(result.count, mostRows)) {
      json.beginMap()
      json.key("rel")
      json.string(relation)
      json.key("href")
      json.string("\(url)?limit=\(page.limit)&offset=\(offset)")
      json.endMap()
    }
    json.endList()
    json.key("count")
    json.number(Int64(result.rows.count))
    json.key("hasMore")
    json.bool(page.offset + result.rows.count < min(result.count, mostRows))
    json.key("items")
    json.beginList()
    for row in result.rows { write(row, result.names, to: &json) }
    json.endList()
    json.key("offset")
    json.number(Int64(page.offset))
    json.key("totalResults")
    json.number(Int64(result.count))
    json.endMap()
    return json.bytes
  }

  private static func write(_ row: [SQLValue], _ names: [String], to json: inout JSONWriter) {
    json.beginMap()
    json.key("links")
    json.beginList()
    json.endList()
    for (name, value) in zip(names, row) {
      guard let text = value.answer else { continue }
      json.key(name)
      json.string(text)
    }
    json.endMap()
  }
}
