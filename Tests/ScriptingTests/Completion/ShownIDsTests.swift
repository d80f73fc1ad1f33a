import Diagnostics
import NetSuite
import Platform
import Simulator
import Synchronization
import Testing

@testable import Scripting

/// Ids are of the type whose records were shown, or of none.
@Suite struct ShownIDsTests {
  @Test(arguments: [
    ("SELECT id FROM customer", "customer"),
    ("select c.companyname, c.ID from Customer c where c.id > 7 order by c.id", "customer"),
    ("SELECT DISTINCT id, UPPER(email) FROM customer", "customer"),
    ("SELECT * FROM vendor", "vendor"),
    ("SELECT MAX(id) FROM customer", nil),
    ("SELECT companyname FROM customer", nil),
    ("SELECT subsidiary AS id FROM customer", nil),
    ("SELECT subsidiary id FROM customer", nil),
    ("SELECT subsidiary \"id\" FROM customer", nil),
    ("SELECT id, subsidiary AS id FROM customer", nil),
    ("SELECT customer.id FROM customer JOIN subsidiary ON subsidiary.id = customer.subsidiary", nil),
    ("SELECT id FROM customer, vendor", nil),
    ("SELECT id FROM (SELECT subsidiary AS id FROM customer)", nil),
    ("SELECT id FROM customer UNION SELECT id FROM vendor", nil),
    ("WITH late AS (SELECT entity AS id FROM transaction) SELECT id FROM late", nil),
    ("", nil), ("SELECT", nil), ("FROM customer", nil), ("SELECT FROM customer", nil), ("SELECT id, FROM", nil),
  ] as [(String, String?)])
  func aQueryIsOfItsOneTable(query: String, table: String?) { #expect(ShownIDs.table(of: query) == table) }

  @Test func whatIsShownTellsItsType() throws {
    let simulator = try Simulator(options: SimulatorOptions())
    try simulator.start()
    defer { simulator.stop() }
    let session = LiveSession(host: ClientHost(try simulator.client(), output: Output(descriptor: 1, redactor: Redactor())))
    func ids(_ text: String) -> [String: [String]] {
      let shown = Mutex<[String: [String]]>([:])
      _ = session.evaluate(Source(name: "input", text: text + "\n"), isTyped: false, cancellation: Cancellation()) { value in
        shown.withLock { $0 = ShownIDs.byType(in: value) }
      }
      return shown.withLock { $0 }
    }
    #expect(ids("GET record/v1/Currency?limit=2") == ["currency": ["1", "2"]])
    #expect(ids("[...(GET record/v1/currency?limit=1)]")["currency"]?.prefix(2) == ["1", "2"])
    #expect(ids("let both = [(GET record/v1/currency).body.items[0], (GET record/v1/customer).body.items[0]]; both")
      == ["currency": ["1"], "customer": ["101"]])
    #expect(ids("SELECT id FROM currency WHERE id < 3 ORDER BY id") == ["currency": ["1", "2"]])
    #expect(ids("SELECT id AS number FROM currency") == [:])
    #expect(ids("GET record/v1/customer/107") == [:])
    #expect(ids("GET record/v1/metadata-catalog") == [:])
    #expect(ids("[{ id: 7 }, { id: null }, 3]") == [:])
    #expect(ids("7") == [:])
  }
}
