import HTTP
import JSON
import Testing

/// The query service's form of answer, its pages and its errors.
struct SuiteQLTests {
  private let user: QueryUser

  init() throws { user = try QueryUser() }

  @Test func everyValueIsAStringAndNullsAreLeftOut() {
    #expect(
      user.rows(
        """
        SELECT companyName, creditLimit AS "Limit", isInactive, email, DATECREATED, COUNT_ME FROM customer
        """) == nil)
    #expect(
      user.rows(
        "SELECT companyName, creditLimit AS Limit, isInactive, email, dateCreated, 1 FROM customer c WHERE c.companyname = 'ql Bravo'"
      ) == [["companyname": "ql Bravo", "limit": "99.95", "isinactive": "T", "datecreated": "11/24/2026", "expr1": "1"]])
  }

  @Test func theAnswerIsACollection() throws {
    let response = user.ask("SELECT id FROM customer WHERE companyname LIKE 'ql %' ORDER BY id", page: "?limit=2&offset=2")
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=collection")
    let body = try #require(response.json)
    let url = "https://127.0.0.1/services/rest/query/v1/suiteql"
    #expect(body["links"] == [
      ["rel": "prev", "href": .string("\(url)?limit=2&offset=0")], ["rel": "first", "href": .string("\(url)?limit=2&offset=0")],
      ["rel": "self", "href": .string("\(url)?limit=2&offset=2")],
    ])
    #expect(body["count"] == 2 && body["hasMore"] == false && body["offset"] == 2 && body["totalResults"] == 4)
    #expect(body["items"]?[0]?["links"] == [])
    let first = user.ask("SELECT id FROM customer WHERE companyname LIKE 'ql %'", page: "?limit=3").json
    #expect(first?["hasMore"] == true && first?["count"] == 3 && first?["links"]?[0]?["rel"] == "next")
  }

  @Test(arguments: [
    ("?limit=0", "limit"), ("?limit=1001", "limit"), ("?limit=2&offset=3", "offset"), ("?offset=100000", "offset"),
    ("?limit=x", "limit"),
  ])
  func aPageThatCannotBeIsRefused(page: String, parameter: String) {
    let response = user.ask("SELECT id FROM customer", page: page)
    #expect(response.status == 400 && response.code == "INVALID_PARAMETER")
    #expect(response.detail?["o:errorQueryParam"] == .string(parameter))
  }

  @Test func theAnswerMustBeTransient() {
    for headers: HTTPHeaders in [[:], ["Prefer": "respond-async"]] {
      let response = user.user.send("POST", QueryUser.path, #"{"q":"SELECT id FROM customer"}"#, headers: headers)
      #expect(response.status == 400 && response.code == "INVALID_HEADER")
      #expect(response.detail?["o:errorHeader"] == "Prefer")
    }
    #expect(user.user.send("GET", QueryUser.path, headers: ["Prefer": "transient"]).status == 405)
  }

  @Test(arguments: ["", "{", "[]", "{}", #"{"q":1}"#, #"{"q":"SELECT 1 FROM customer","params":{}}"#, #"{"q":"","params":[true]}"#])
  func aBodyThatIsNoQueryIsRefused(body: String) {
    let response = user.user.send("POST", QueryUser.path, body, headers: ["Prefer": "transient"])
    #expect(response.status == 400 && response.code == "INVALID_CONTENT")
  }

  @Test func anUnknownNameIsAnsweredInNetSuitesWords() {
    let response = user.ask("SELECT subsidiary FROM transaction")
    #expect(response.status == 400 && response.code == "INVALID_PARAMETER")
    #expect(response.detail?["o:errorQueryParam"] == "q")
    #expect(
      response.text == "Invalid search query. Detailed unprocessed description follows. Search error occurred: "
        + "Unknown identifier 'subsidiary'. Available identifiers are: {transaction=transaction}.")
    #expect(user.column("SELECT t.x FROM Transaction T") == "Search error occurred: Unknown identifier 't.x'. "
      + "Available identifiers are: {t=transaction}.")
    #expect(user.column("SELECT c.y FROM customer c JOIN (SELECT id FROM vendor) v ON c.id = v.id") == "Search error occurred: "
      + "Unknown identifier 'c.y'. Available identifiers are: {c=customer, v=v}.")
    #expect(user.column("SELECT id FROM xyz") == "Invalid search type: xyz.")
    #expect(user.column("SELECT balance FROM customer").contains("Unknown identifier 'balance'"))
  }

  /// What is not known is named.
  @Test(arguments: [
    ("", "expected SELECT, found the end of the query"), ("UPDATE customer", "expected SELECT, found 'UPDATE'"),
    ("SELECT FROM customer", "expected an expression, found 'FROM'"), ("SELECT id", "expected FROM, found the end of the query"),
    ("SELECT id FROM customer LIMIT 5", "expected the end of the query, found 'LIMIT'"),
    ("SELECT id FROM customer c, vendor v", "column ambiguously defined: 'id'"),
    ("SELECT c.id FROM customer c, vendor v JOIN item i ON i.id = v.id", "joins with ',' and with JOIN stand in one query"),
    ("SELECT c.id FROM customer c JOIN vendor v ON c.id = v.id WHERE c.id = v.id(+)", "(+) and JOIN stand in one query"),
    ("SELECT c.id FROM customer c, vendor v WHERE c.id(+) = v.id(+)", "(+) is about two tables in one condition"),
    ("SELECT c.id FROM customer c NATURAL JOIN vendor v", "a join, at 'NATURAL'"),
    ("SELECT c.id FROM customer c JOIN vendor v USING (id)", "a join, at 'USING'"),
    ("SELECT c.id FROM customer c JOIN vendor v", "expected ON, found the end of the query"),
    ("SELECT a.id FROM item a JOIN item b ON a.id = c.id JOIN item c ON 1 = 1", "a condition behind ON is about a table that is joined later"),
    ("SELECT id FROM customer WHERE id IN (SELECT id, phone FROM vendor)", "the query behind IN has 2 columns, and 1 are compared"),
    ("SELECT (SELECT id FROM customer) FROM dual", "single-row subquery returns more than one row"),
    ("SELECT (SELECT id, phone FROM customer) FROM dual", "a query that stands for a value has one column, not 2"),
    ("SELECT id FROM customer UNION SELECT id, phone FROM vendor", "query block has incorrect number of result columns"),
    ("WITH q (a, b) AS (SELECT 1 FROM dual) SELECT a FROM q", "'q' has 1 columns, and 2 names are given"),
    ("SELECT DISTINCT id FROM customer ORDER BY phone", "not a SELECTed expression, in the ORDER BY of a SELECT DISTINCT"),
    ("SELECT id, COUNT(*) FROM customer", "'id' is neither in GROUP BY nor in an aggregate"),
    ("SELECT phone FROM customer GROUP BY id", "'phone' is neither in GROUP BY nor in an aggregate"),
    ("SELECT id FROM customer GROUP BY id HAVING phone = '1'", "'phone' is neither in GROUP BY nor in an aggregate"),
    ("SELECT id FROM customer GROUP BY COUNT(*)", "an aggregate stands in WHERE"),
    ("SELECT id FROM customer WHERE COUNT(*) = 1", "an aggregate stands in WHERE"),
    ("SELECT SUM(COUNT(*)) FROM customer", "COUNT stands in another aggregate"),
    ("SELECT FOO(id) FROM customer", "the function 'FOO' is not known"),
    ("SELECT NVL(id) FROM customer", "the function 'NVL' does not take 1 arguments"),
    ("SELECT id FROM customer WHERE companyname", "a value stands where a condition is expected"),
    ("SELECT (id = 1) FROM customer", "a condition stands where a value is expected"),
    ("SELECT id FROM customer WHERE id = 'abc'", "'abc' is not a number"),
    ("SELECT id FROM customer WHERE datecreated > '2026-01-01'", "'2026-01-01' is not a date in the format M/D/YYYY"),
    ("SELECT id FROM customer WHERE id = [1]", "the character '[' has no meaning"),
    ("SELECT 'a FROM customer", "a text in quotation marks is not closed"), ("SELECT /* id FROM customer", "a comment is not closed"),
    ("SELECT ROW_NUMBER() OVER (ORDER BY id) FROM customer", "a window function, at 'OVER'"),
    ("SELECT 1/0 FROM customer", "a division by zero"), ("SELECT id FROM customer ORDER BY 2", "ORDER BY 2 names no column"),
    ("SELECT TO_CHAR(datecreated, 'BB') FROM customer", "the date format 'BB' is not known, at 'BB'"),
    ("SELECT id FROM customer WHERE id = ?", "the query has 1 parameters, and 0 values are given"),
  ])
  func whatIsNotKnownIsNamed(query: String, words: String) {
    let response = user.ask(query)
    #expect(response.status == 400)
    #expect(
      response.text?.hasSuffix("Search error occurred: Invalid or unsupported search: \(words).") == true,
      "\(response.text ?? "")")
  }

  /// Neither long nor deep queries bring it down.
  @Test func endlessQueriesAreRefused() {
    func many(_ text: String, _ count: Int = 20_000) -> String { String(repeating: text, count: count) }
    #expect(user.column("SELECT \(many("("))1 FROM customer").contains("more than 100 parentheses"))
    #expect(user.column("SELECT \(many("- "))1 FROM customer").contains("more than 100 parentheses"))
    #expect(user.column("SELECT 1\(many("+1")) FROM customer").contains("more than 1000 operators"))
    #expect(user.column("SELECT id FROM customer WHERE \(many("NOT "))1=1").contains("more than 100 parentheses"))
    #expect(user.column("SELECT id FROM \(many("(SELECT id FROM "))customer").contains("more than 24 queries"))
    #expect(user.column("SELECT id FROM customer WHERE id IN \(many("(SELECT id FROM customer WHERE id IN "))").contains("more than 24 queries"))
    #expect(user.column("SELECT \(many("((SELECT 1 + ", 24))").contains("more than 24 queries"))
    #expect(user.column("SELECT 1 FROM dual\(many(" UNION SELECT 1 FROM dual"))").contains("more than 1000 set operators"))
    #expect(user.column("SELECT 1 FROM dual a\(many(", dual a", 64))").contains("more than 64 tables"))
    #expect(user.column("SELECT COUNT(*) FROM customer WHERE id = 0\(many(" OR id = 0", 2000))") == "0")
  }

  @Test func aQuerySeesWhatWasWritten() throws {
    _ = user.user.send("PATCH", "customer/1234", #"{"phone":"7"}"#)
    #expect(user.column("SELECT id FROM customer WHERE phone = '7'") == "1234")
  }

  @Test func sumsAreExact() throws {
    #expect(user.value("0.1 + 0.2") == "0.3")
    #expect(user.column("SELECT SUM(creditlimit) FROM customer WHERE companyname LIKE 'ql %'") == "2600.95")
  }
}
