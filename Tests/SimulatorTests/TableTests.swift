import JSON
import Testing

@testable import Simulator

/// The records as SuiteQL reads them.
struct TableTests {
  private let store = Company.store

  private func values(_ table: Table, _ column: String) throws -> [Value?] {
    let column = try #require(table.column(column))
    var values: [Value?] = []
    table.forEach { (row) throws(Never) in values.append(column.value(row)) }
    return values
  }

  @Test func bodyFieldsAreColumnsInLowerCase() throws {
    let customers = try #require(store.sqlTable("customer"))
    #expect(try values(customers, "id").first == .number("101"))
    #expect(try values(customers, "companyname").first == .text("Abbott Tools"))
    #expect(customers.column("companyName") == nil && customers.column("addressbook") == nil)
    #expect(customers.column("balance") == nil && customers.column("balancesearch") != nil)
  }

  @Test func transactionsAndItemsAreInOneTableEach() throws {
    let names = store.sqlTableNames
    #expect(names.contains("transaction") && names.contains("item") && !names.contains("invoice"))
    #expect(store.sqlTable("invoice") == nil && store.sqlTable("nothing") == nil)
    let transactions = try #require(store.sqlTable("transaction"))
    #expect(transactions.column("subsidiary") == nil && transactions.column("tranid") != nil)
  }

  @Test func rowsAreFoundByTheirID() throws {
    let customers = try #require(store.sqlTable("customer"))
    let name = try #require(customers.column("companyname"))
    #expect(customers.rows(of: 1234).map(name.value) == [.text("Acme")])
    #expect(customers.rows(of: 9999).isEmpty)
  }
}
