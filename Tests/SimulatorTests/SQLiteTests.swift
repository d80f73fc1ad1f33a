import Foundation
import Testing

@testable import Simulator

/// Queries of every form are answered as SQLite answers them over the same records, where Oracle has no rule of its own.
struct SQLiteTests {
  private static let store = Company.store

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func aHundredQueriesAreAnsweredAlike(seed: UInt64) throws {
    var generator = QueryGenerator(seed: seed)
    let queries = (0..<100).map { _ in generator.query() }
    let expected = try SQLiteDatabase(Self.store).answers(to: queries.map(\.sql.lite))
    var rowCount = 0
    for (query, expected) in zip(queries, expected) {
      let found: [[String?]]
      do {
        found = try Self.rows(query.sql.suite)
      } catch {
        Issue.record("\(error.message)\n\(query.sql.suite)")
        continue
      }
      rowCount += found.count
      let isSame = query.isOrdered ? found == expected : Self.sorted(found) == Self.sorted(expected)
      #expect(
        isSame, "\(query.sql.suite)\n\(query.sql.lite)\n\(found.count) rows, not \(expected.count): \(Self.difference(found, expected))")
    }
    // Most of them find something.
    #expect(rowCount > 5000)
  }

  private static func rows(_ query: String) throws(SQLError) -> [[String?]] {
    let context = SQLContext(store: store, parameters: [], now: SQLDate(seconds: 1_795_485_600))
    let plan = try SQLPlanner(context: context).plan(try SQLParser.query(query).query)
    return try plan.run(page: 0..<1_000_000).rows.map { $0.map(text) }
  }

  private static func text(_ value: SQLValue) -> String? {
    switch value {
    case .null: nil
    case .number(let number): String(format: "%.6f", Double("\(number)") ?? .nan)
    case .text(let text): text
    case .date(let date): date.userText
    }
  }

  private static func sorted(_ rows: [[String?]]) -> [[String?]] {
    rows.sorted { $0.map { $0 ?? "" }.lexicographicallyPrecedes($1.map { $0 ?? "" }) }
  }

  private static func difference(_ found: [[String?]], _ expected: [[String?]]) -> String {
    for (one, other) in zip(sorted(found), sorted(expected)) where one != other { return "\(one), not \(other)" }
    return "one has more"
  }
}
