import Testing

@testable import Simulator

/// A query that would never end is ended, and what can be found without going through everything is.
struct SuiteQLBoundTests {
  private func run(_ query: String, _ bounds: SQLWork.Bounds) throws(SQLError) -> Int {
    let context = SQLContext(store: Company.store, parameters: [], now: SQLDate(seconds: 0))
    let plan = try SQLPlanner(context: context).plan(try SQLParser.query(query).query)
    return try plan.run(page: 0..<10, SQLWork(bounds)).count
  }

  private func message(_ query: String, _ bounds: SQLWork.Bounds) -> String {
    do {
      return "\(try run(query, bounds)) rows"
    } catch {
      return error.message
    }
  }

  private static let words = "Search error occurred: The search has timed out. Narrow it."

  @Test(arguments: [
    "SELECT COUNT(*) FROM customer a, customer b, customer c, customer d",
    "SELECT a.id FROM customer a CROSS JOIN customer b WHERE a.id + b.id = -1",
    "SELECT COUNT(*) FROM customer a WHERE (SELECT COUNT(*) FROM customer b WHERE b.id <> a.id) = 0",
  ])
  func rowsThatAreLookedAtAreCounted(query: String) {
    #expect(message(query, SQLWork.Bounds(steps: 10_000)) == Self.words)
  }

  @Test(arguments: [
    "SELECT a.id FROM customer a, customer b ORDER BY 1", "SELECT DISTINCT a.id, b.id FROM customer a, customer b",
    "SELECT a.id, b.id, COUNT(*) FROM customer a, customer b GROUP BY a.id, b.id",
    "SELECT a.id, b.id FROM customer a, customer b UNION SELECT 1, 2 FROM dual", "SELECT COUNT(DISTINCT a.id * 1000 + b.id) FROM customer a, customer b",
  ])
  func rowsThatAreKeptAreCounted(query: String) {
    #expect(message(query, SQLWork.Bounds(heldRows: 5_000)) == Self.words)
  }

  @Test func timeEnds() {
    #expect(message("SELECT COUNT(*) FROM customer a, customer b", SQLWork.Bounds(duration: .zero)) == Self.words)
  }

  /// Each of these would look at a million rows or more, if it tried all pairs or went through a table again and again.
  @Test(arguments: [
    "SELECT COUNT(*) FROM transactionline l JOIN transaction t ON l.transaction = t.id",
    "SELECT COUNT(*) FROM transaction t, transactionline l, item i WHERE i.id = l.item AND t.id = l.transaction",
    "SELECT t.id FROM transaction t WHERE EXISTS (SELECT 1 FROM transactionline l WHERE l.transaction = t.id AND l.quantity > 100)",
    "SELECT t.id, (SELECT COUNT(*) FROM transactionline l WHERE l.transaction = t.id) FROM transaction t ORDER BY 2",
    "SELECT id FROM transaction WHERE entity IN (SELECT id FROM customer)", "SELECT e.id FROM transaction e LEFT JOIN transaction f ON f.tranid = e.tranid",
  ])
  func rowsAreFoundByWhatTheyAreJoinedBy(query: String) {
    #expect(message(query, SQLWork.Bounds(steps: 60_000)).hasSuffix(" rows"))
  }

  @Test func aKeyLeadsToItsRows() {
    let bounds = SQLWork.Bounds(steps: 20)
    #expect(message("SELECT * FROM transactionline WHERE transaction = 18", bounds) == "2 rows")
    #expect(message("SELECT l.id FROM transactionline l JOIN transaction t ON t.id = l.transaction WHERE t.id = '18'", bounds) == "2 rows")
    #expect(message("SELECT id FROM customer WHERE ROWNUM <= 5", bounds) == "5 rows")
    #expect(message("SELECT id FROM customer FETCH FIRST 5 ROWS ONLY", bounds) == "5 rows")
    #expect(message("SELECT 1 FROM dual WHERE EXISTS (SELECT 1 FROM customer)", bounds) == "1 rows")
  }
}
