import HTTP
import JSON
import Platform

/// `POST /services/rest/query/v1/suiteql?limit=&offset=` (netsuite.md 3).
struct SuiteQLService: Service {
  private let records: SharedRecords
  private let now: @Sendable () -> Int64
  private let cache: ResultCache<Question, SQLRows>

  private static let path = "/services/rest/query/v1/suiteql"
  /// Rows that a query gives in all its pages. What NetSuite says beyond them is not documented: here `totalResults`
  /// still counts all, so that a client can see that some are missing.
  private static let mostRows = 100_000
  /// Bytes that the rows of walks that are under way may take.
  private static let mostBytes = 128 << 20

  init(records: SharedRecords, now: @escaping @Sendable () -> Int64) {
    (self.records, self.now) = (records, now)
    cache = ResultCache(mostBytes: Self.mostBytes, now: now)
  }

  var routes: [Route] {
    [Route("POST", Self.path) { call throws(Problem) in try answer(call) }]
  }

  private struct Question: Hashable {
    let text: String
    let parameters: [SQLValue]
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
    let question = try Self.question(call.request.body)
    do throws(SQLError) {
      let rows = try cache.result(.init(caller: call.caller, question: question), page) { () throws(SQLError) in
        try found(question, page)
      }
      return .json(.collection, Self.body(rows, page, at: call.origin + Self.path))
    } catch {
      throw .parameter("q", "Invalid search query. Detailed unprocessed description follows. \(error.message)")
    }
  }

  /// How far a query may recurse: as deep as it may be nested, and a chain of operators as deep as it may be long.
  private static let stackSize = 64 << 20

  private func found(_ question: Question, _ page: Page) throws(SQLError) -> SQLRows {
    try DeepStack.run(size: Self.stackSize) { _ -> Result<SQLRows, SQLError> in
      Result { () throws(SQLError) in try run(question, page) }
    }.get()
  }

  private func run(_ question: Question, _ page: Page) throws(SQLError) -> SQLRows {
    let (parsed, parameters) = (try SQLParser.query(question.text), question.parameters)
    guard parsed.parameterCount == parameters.count else {
      throw .unsupported("the query has \(parsed.parameterCount) parameters, and \(parameters.count) values are given")
    }
    let time = SQLDate(seconds: Instant(nanoseconds: now()).seconds)
    let store = records.copy(of: SharedRecords.Extent(parsed))
    let plan = try SQLPlanner(context: SQLContext(store: store, parameters: parameters, now: time)).plan(parsed.query)
    return try plan.rows(page: page.range(in: Self.mostRows), most: Self.mostRows, mostBytes: Self.mostBytes)
  }

  /// `{"q":"SELECT …","params":["-7",0]}`
  private static func question(_ body: [UInt8]) throws(Problem) -> Question {
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
    return Question(text: text, parameters: parameters)
  }

  /// Every value is a string, and a null is left out.
  private static func body(_ rows: SQLRows, _ page: Page, at url: String) -> [UInt8] {
    var json = JSONWriter()
    json.collection(page, count: rows.count, reachable: min(rows.count, mostRows)) { offset in
      "\(url)?limit=\(page.limit)&offset=\(offset)"
    } item: { place, json in
      json.beginMap()
      json.key("links")
      json.beginList()
      json.endList()
      rows.write(place, to: &json)
      json.endMap()
    }
    return json.bytes
  }
}
