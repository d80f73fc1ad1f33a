/// A query whose names are resolved, ready to run.
protocol SQLPlan: AnyObject {
  /// The names of its columns, all different.
  var names: [String] { get }
  /// Whether it reads rows of a query around it.
  var isCorrelated: Bool { get }

  /// Calls `body` for each row until that says that it is enough, and says whether it was not. `outer` is the row of the
  /// query around it.
  func forEach(
    in outer: SQLFrame?, _ work: SQLWork, _ body: (SQLAnswer) throws(SQLError) -> Bool
  ) throws(SQLError) -> Bool
}

extension SQLPlan {
  /// Runs the query; of its rows those in `page` are computed.
  func run(page: Range<Int>, _ work: SQLWork = SQLWork()) throws(SQLError) -> SQLResult {
    var result = SQLResult(names: names)
    _ = try forEach(in: nil, work) { row throws(SQLError) in
      if page.contains(result.count) { result.rows.append(try row.values()) }
      result.count += 1
      return true
    }
    return result
  }
}

/// A part of what a query finds.
struct SQLResult: Sendable {
  /// The names of the columns.
  let names: [String]
  /// The rows of the page.
  fileprivate(set) var rows: [[SQLValue]] = []
  /// Of all pages.
  fileprivate(set) var count = 0
}

/// The names of an answer's columns: small letters, each once. What NetSuite makes of a name that comes twice is not
/// documented, and neither is `expr1` for what has none.
struct SQLNames {
  private var names: Set<String> = []
  private var unnamedCount = 0

  mutating func add(_ name: String?) -> String {
    var result = name ?? ""
    if name == nil {
      unnamedCount += 1
      result = "expr\(unnamedCount)"
    }
    let wanted = result
    var number = 0
    while !names.insert(result).inserted {
      number += 1
      result = "\(wanted)_\(number)"
    }
    return result
  }
}

/// A row that a query finds. Many are only counted.
enum SQLAnswer {
  case known([SQLValue])
  /// What is to be computed of the frame as it is now.
  case pending(SQLFrame, [SQLCode])

  func values() throws(SQLError) -> [SQLValue] {
    switch self {
    case .known(let values): return values
    case .pending(let frame, let codes):
      var values: [SQLValue] = []
      values.reserveCapacity(codes.count)
      for code in codes { values.append(try code.evaluate(frame)) }
      return values
    }
  }
}

/// Which of a query's rows are left by `OFFSET` and `FETCH FIRST`.
struct SQLWindow {
  let skipped: Int
  let limit: Int?

  /// What hands on those rows that are left.
  struct Cursor {
    private var skipped: Int
    private var left: Int
    /// Whether whom they were handed said that it is enough.
    private(set) var isStopped = false

    init(_ window: SQLWindow) { (skipped, left) = (window.skipped, window.limit ?? .max) }

    /// Says whether more rows are wanted.
    mutating func hand(_ row: SQLAnswer, to body: (SQLAnswer) throws(SQLError) -> Bool) throws(SQLError) -> Bool {
      guard skipped == 0 else {
        skipped -= 1
        return true
      }
      guard left > 0 else { return false }
      left -= 1
      isStopped = try !body(row)
      return !isStopped && left > 0
    }
  }
}
