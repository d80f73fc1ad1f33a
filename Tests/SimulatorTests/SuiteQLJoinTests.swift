import JSON
import Testing

/// Queries of several tables, and of groups. The four customers are called by the letter that they begin with.
struct SuiteQLJoinTests {
  private let user: QueryUser

  init() throws { user = try QueryUser() }

  /// Two small tables of letters: the customers, and what there is to know of some.
  private static let tables = """
    WITH c AS (SELECT SUBSTR(companyname, 4, 1) k, creditlimit x FROM customer WHERE companyname LIKE 'ql %'),
    n AS (SELECT 'A' k, 1 v FROM dual UNION ALL SELECT 'A', 2 FROM dual UNION ALL SELECT 'B', 3 FROM dual
      UNION ALL SELECT 'X', 4 FROM dual UNION ALL SELECT NULL, 5 FROM dual)
    """

  private func found(_ query: String) -> String { user.column("\(Self.tables) \(query)") }

  @Test func joinsKeepWhatTheySay() {
    let pair = "SELECT NVL(c.k, '-') || NVL(n.k, '-') || n.v p FROM"
    let cases = [
      ("c JOIN n ON c.k = n.k ORDER BY 1", "AA1 AA2 BB3"), ("c INNER JOIN n ON n.k = c.k AND n.v > 1 ORDER BY 1", "AA2 BB3"),
      ("c LEFT JOIN n ON c.k = n.k ORDER BY 1", "AA1 AA2 BB3 C- d-"),
      ("c LEFT OUTER JOIN n ON c.k = n.k AND n.v > 2 ORDER BY 1", "A- BB3 C- d-"),
      ("c LEFT JOIN n ON c.k = n.k WHERE n.v > 2 ORDER BY 1", "BB3"), ("c LEFT JOIN n ON c.k = n.k WHERE n.k IS NULL ORDER BY 1", "C- d-"),
      ("c LEFT JOIN n ON c.k = n.k AND c.x > 1000 ORDER BY 1", "AA1 AA2 B- C- d-"),
      ("c RIGHT JOIN n ON c.k = n.k ORDER BY n.v", "AA1 AA2 BB3 -X4 --5"),
      ("c FULL OUTER JOIN n ON c.k = n.k ORDER BY n.v, c.k", "AA1 AA2 BB3 -X4 --5 C- d-"),
      ("c, n WHERE c.k = n.k ORDER BY 1", "AA1 AA2 BB3"), ("c, n WHERE c.k = n.k(+) ORDER BY 1", "AA1 AA2 BB3 C- d-"),
      ("c, n WHERE n.k(+) = c.k AND n.v(+) > 2 ORDER BY 1", "A- BB3 C- d-"), ("n, c WHERE c.k(+) = n.k ORDER BY n.v", "AA1 AA2 BB3 -X4 --5"),
      ("c CROSS JOIN n WHERE c.k = 'A' AND n.v > 3 ORDER BY n.v", "AX4 A-5"), ("c JOIN (n JOIN n m ON n.v = m.v) ON 1 = 2", ""),
    ]
    for (query, expected) in cases {
      #expect(found("\(pair) \(query)") == expected, "\(query)")
    }
    #expect(found("SELECT COUNT(*) FROM c, n") == "20")
    // A null equals nothing, not even a null.
    #expect(found("SELECT a.v FROM n a JOIN n b ON a.k = b.k ORDER BY 1") == "1 1 2 2 3 4")
  }

  @Test func aTextIsJoinedWithTheNumberThatItSpells() {
    let ones = "(SELECT 1 k FROM dual UNION ALL SELECT 2 FROM dual) a"
    let texts = "(SELECT '1.0' k FROM dual UNION ALL SELECT '01' FROM dual UNION ALL SELECT 'x' FROM dual) b"
    #expect(user.column("SELECT b.k FROM \(ones) JOIN \(texts) ON a.k = b.k ORDER BY 1") == "01 1.0")
    #expect(user.column("SELECT b.k FROM \(texts) JOIN \(ones) ON a.k = b.k ORDER BY 1") == "01 1.0")
    #expect(user.column("SELECT b.k FROM \(texts) JOIN \(texts.dropLast()) c ON c.k = b.k ORDER BY 1") == "01 1.0 x")
  }

  @Test func rowsBecomeGroups() {
    let cases = [
      ("SELECT k FROM n GROUP BY k ORDER BY k", "A B X -"), ("SELECT COUNT(*) FROM n GROUP BY k ORDER BY k", "2 1 1 1"),
      ("SELECT SUM(v) FROM n GROUP BY k HAVING COUNT(*) > 1", "3"), ("SELECT k FROM n GROUP BY k HAVING MAX(v) < 4 ORDER BY SUM(v) DESC, k", "A B"),
      ("SELECT UPPER(n.k) || COUNT(*) FROM n GROUP BY UPPER(k) ORDER BY 1", "1 A2 B1 X1"),
      ("SELECT MIN(v) FROM n HAVING COUNT(*) > 9", ""), ("SELECT 'all' FROM n HAVING COUNT(*) = 5", "all"),
      ("SELECT COUNT(*) FROM n WHERE v > 9", "0"), ("SELECT COUNT(*) FROM n WHERE v > 9 GROUP BY k", ""),
      ("SELECT CASE WHEN k = 'A' THEN MAX(v) ELSE 0 END FROM n GROUP BY k ORDER BY 1 DESC FETCH FIRST 2 ROWS ONLY", "2 0"),
      ("SELECT DISTINCT COUNT(*) FROM n GROUP BY k ORDER BY 1", "1 2"), ("SELECT AVG(x) FROM c WHERE k IN ('A', 'B', 'd')", "675.225"),
      ("SELECT (SELECT MAX(m.v) FROM n m WHERE m.k = n.k) FROM n GROUP BY n.k ORDER BY 1", "2 3 4 -"),
      ("SELECT SUM(x) FROM (SELECT k, SUM(v) x FROM n GROUP BY k)", "15"),
    ]
    for (query, expected) in cases { #expect(found(query) == expected, "\(query)") }
    #expect(
      user.column("SELECT BUILTIN.DF(subsidiary) FROM customer WHERE companyname LIKE 'ql %' GROUP BY BUILTIN.DF(subsidiary)")
        == "Parent Company")
  }

  @Test func queriesStandInQueries() {
    let cases = [
      ("SELECT k FROM c WHERE k IN (SELECT k FROM n) ORDER BY 1", "A B"),
      // With a null among them nothing is known not to be there.
      ("SELECT k FROM c WHERE k NOT IN (SELECT k FROM n)", ""), ("SELECT k FROM c WHERE k NOT IN (SELECT k FROM n WHERE k IS NOT NULL) ORDER BY 1", "C d"),
      ("SELECT k FROM c WHERE NULL NOT IN (SELECT k FROM n WHERE 1 = 2) ORDER BY 1", "A B C d"),
      ("SELECT k FROM c WHERE EXISTS (SELECT 1 FROM n WHERE n.k = c.k AND v > 1) ORDER BY 1", "A B"),
      ("SELECT k FROM c WHERE NOT EXISTS (SELECT 1 FROM n WHERE n.k = c.k) ORDER BY 1", "C d"),
      ("SELECT v FROM n WHERE v = (SELECT MAX(v) FROM n)", "5"), ("SELECT (SELECT v FROM n WHERE 1 = 2) FROM dual", "-"),
      ("SELECT (SELECT SUM(v) FROM n WHERE n.k = c.k) FROM c ORDER BY k", "3 3 - -"), ("SELECT MAX((SELECT COUNT(*) FROM n m WHERE m.k = n.k)) FROM n", "2"),
      ("SELECT v FROM n WHERE (k, v) IN (('A', 2), ('B', 3)) ORDER BY 1", "2 3"), ("SELECT v FROM n WHERE (k, v) IN (SELECT k, 2 FROM c)", "2"),
      ("SELECT v FROM n WHERE v > (SELECT AVG(v) FROM n m WHERE m.k = n.k OR m.k = 'B') ORDER BY 1", "4 5"),
      ("SELECT v FROM n o WHERE EXISTS (SELECT 1 FROM n m WHERE m.v = o.v + 1 AND EXISTS (SELECT 1 FROM c WHERE c.k = o.k)) ORDER BY 1", "1 2 3"),
      ("SELECT d.k FROM (SELECT k, SUM(v) s FROM n GROUP BY k) d WHERE d.s > 3 ORDER BY d.s", "X -"), ("SELECT a FROM (SELECT v * 2 a FROM n) WHERE a > 4 ORDER BY a", "6 8 10"),
      ("SELECT k FROM c WHERE x = (SELECT MAX(x) FROM c d WHERE d.k <> c.k) ORDER BY 1", "A C"),
      ("SELECT ((SELECT MAX(v) FROM n) + 1) FROM dual", "6"), ("SELECT k FROM c WHERE k IN ((SELECT MIN(k) FROM n), 'd') ORDER BY k", "A d"),
    ]
    for (query, expected) in cases { #expect(found(query) == expected, "\(query)") }
  }

  @Test func setsGoFromLeftToRight() {
    let cases = [
      ("SELECT k FROM n UNION SELECT k FROM c ORDER BY k", "A B C X d -"), ("SELECT k FROM n UNION ALL SELECT k FROM n ORDER BY 1 DESC", "- - X X B B A A A A"),
      ("SELECT k FROM n INTERSECT SELECT k FROM c ORDER BY 1", "A B"), ("SELECT k FROM n MINUS SELECT k FROM c ORDER BY 1", "X -"),
      ("SELECT v FROM n UNION ALL SELECT v FROM n INTERSECT SELECT 1 FROM dual", "1"), ("SELECT v FROM n MINUS (SELECT 1 FROM dual UNION SELECT 2 FROM dual) ORDER BY v", "3 4 5"),
      ("SELECT v FROM n UNION SELECT 9 FROM dual ORDER BY v DESC FETCH FIRST 2 ROWS ONLY", "9 5"), ("(SELECT v FROM n ORDER BY v DESC FETCH FIRST ROW ONLY) UNION SELECT 1 FROM dual ORDER BY 1", "1 5"),
      ("SELECT TOP 2 v FROM n UNION ALL SELECT 7 FROM dual ORDER BY 1", "1 2 7"),
    ]
    for (query, expected) in cases { #expect(found(query) == expected, "\(query)") }
  }

  /// What a client does to go past 100,000 rows.
  @Test func aQueryIsWalkedByItsKey() {
    let query = "SELECT id, companyname FROM customer WHERE companyname LIKE 'ql %' ORDER BY companyname"
    let first = user.column("SELECT * FROM (\(query)) ORDER BY id FETCH FIRST 2 ROWS ONLY").split(separator: " ").map(String.init)
    #expect(first.count == 2)
    let rest = user.column("SELECT * FROM (\(query)) WHERE id > ? ORDER BY id", [.string(first[1])]).split(separator: " ").map(String.init)
    #expect(rest.count == 2 && Set(first + rest).count == 4)
  }

  @Test func rowsAreNumberedAsTheyPass() {
    #expect(found("SELECT v FROM (SELECT v FROM n ORDER BY v DESC) WHERE ROWNUM <= 2") == "5 4")
    #expect(found("SELECT COUNT(*) FROM c, n WHERE c.k = n.k AND ROWNUM < 3") == "2")
    #expect(found("SELECT r FROM (SELECT ROWNUM r, k FROM n) WHERE k = 'B'") == "3")
    #expect(found("SELECT v FROM n WHERE ROWNUM = 2") == "")
  }

  @Test func linesBelongToTheirDocuments() throws {
    let totals = "FROM transaction t JOIN transactionline l ON l.transaction = t.id"
    // The main line says what the others come to.
    #expect(user.column("SELECT COUNT(*) \(totals) WHERE t.type = 'SalesOrd' AND l.mainline = 'T'") == "300")
    #expect(user.column("SELECT SUM(l.foreignamount) \(totals) WHERE t.id = 18") == "0")
    #expect(user.column("SELECT i.itemid \(totals) JOIN item i ON i.id = l.item WHERE t.id = 18") == "Widget")
    #expect(user.column("SELECT l.linesequencenumber FROM transactionline l WHERE l.transaction = 18 ORDER BY l.id") == "0 1")
    #expect(user.column("SELECT SUM(a.debit) - SUM(a.credit) FROM transactionaccountingline a") == "0")
    #expect(user.column("SELECT BUILTIN.DF(l.item) FROM transactionline l WHERE l.transaction = '18' AND l.mainline = 'F'") == "Widget")
  }
}
