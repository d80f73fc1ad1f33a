import Support
import Testing

@testable import Simulator

/// Whatever a query's text is, it is answered or refused: nothing traps, nothing goes on for ever.
struct SuiteQLMutationTests {
  private static let words = [
    "SELECT", "FROM", "WHERE", "(", ")", ",", "*", "GROUP BY", "HAVING", "ORDER BY", "UNION", "MINUS", "JOIN", "LEFT JOIN", "ON", "IN",
    "EXISTS", "NOT", "AND", "OR", "NULL", "IS", "CASE", "WHEN", "THEN", "END", "LIKE", "BETWEEN", "?", "'", "\"", ".", "||", "-", "/", "0",
    "9999999999999999999999", "1e40", "'x'", "ROWNUM", "COUNT(*)", "SUM(", "WITH q AS (", "q", "(+)", "FETCH FIRST 1 ROWS ONLY", "TOP 2",
    "DISTINCT", "SYSDATE", "TO_CHAR(", "DECODE(", "BUILTIN.DF(", "customer", "transaction t", "t.id", "/*", "--", "\n", "é", "\u{0}", ";",
  ]

  @Test func anyTextIsAnsweredOrRefused() {
    var dice = SplitMix(seed: 77)
    var generator = QueryGenerator(seed: 5)
    var (answered, refused) = (0, 0)
    let bounds = SQLWork.Bounds(steps: 20_000, heldRows: 20_000)
    for _ in 0..<800 {
      var parts = generator.query().sql.suite.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let place = Int.random(in: 0..<parts.count, using: &dice)
        switch Int.random(in: 0..<4, using: &dice) {
        case 0: parts[place] = Self.words.randomElement(using: &dice)!
        case 1: parts.insert(Self.words.randomElement(using: &dice)!, at: place)
        case 2: parts[place] = String(parts[place].dropLast())
        default: parts.swapAt(place, Int.random(in: 0..<parts.count, using: &dice))
        }
      }
      do {
        let parsed = try SQLParser.query(parts.joined(separator: " "))
        let parameters = Array(repeating: SQLValue.text("7"), count: parsed.parameterCount)
        let context = SQLContext(store: Company.store, parameters: parameters, now: SQLDate(seconds: 0))
        let plan = try SQLPlanner(context: context).plan(parsed.query)
        #expect(Set(plan.names).count == plan.names.count)
        _ = try plan.run(page: 0..<50, SQLWork(bounds))
        answered += 1
      } catch {
        refused += 1
      }
    }
    #expect(answered > 50 && refused > 300)
  }

  /// As deep and as long as it may be, over a connection of its own.
  @Test func theLongestQueryHasRoom() throws {
    let user = try QueryUser()
    let sum = Array(repeating: "1", count: 1000).joined(separator: " + ")
    #expect(user.column("SELECT \(sum) FROM dual") == "1000")
    let deep = String(repeating: "(", count: 99) + "1" + String(repeating: ")", count: 99)
    #expect(user.column("SELECT \(deep) FROM dual") == "1")
    let query = String(repeating: "SELECT * FROM (", count: 23) + "SELECT 5 a FROM dual" + String(repeating: ")", count: 23)
    #expect(user.column(query) == "5")
    let long = (0..<5000).map { "id <> \($0 + 5000)" }.joined(separator: " AND ")
    #expect(user.column("SELECT COUNT(*) FROM customer WHERE companyname LIKE 'ql %' AND \(long)") == "4")
  }
}
