import RecordTypes
import Testing

@testable import Simulator

/// The facts that completion tells of SuiteQL and `q` are those that the simulator works by.
struct SuiteQLFactsTests {
  @Test func theCommonTablesHaveTheSimulatorsColumns() throws {
    let store = Company.store
    let own = Set(store.tables.values.flatMap(\.customFields).map { $0.lowercased() })
    for table in SuiteQLTables.common {
      let columns = try #require(store.sqlTable(table.name), "\(table.name)").columns.filter { !own.contains($0.name) }
      #expect(Set(columns.map(\.name)) == Set(table.fields.map(\.name)), "\(table.name)")
      for column in columns { #expect(table[column.name]?.kind == column.kind, "\(table.name).\(column.name)") }
    }
    let families = store.sqlTableNames.map(RecordFamily.init(of:))
    #expect(!families.contains(.transaction))
  }

  @Test func everyFunctionIsTheSimulators() {
    for name in SuiteQLTables.functions where name != "BUILTIN.DF" {
      #expect(SQLFunction.named(name) != nil || SQLAggregate(rawValue: name) != nil, "\(name)")
    }
    for name in SQLFunction.names + SQLAggregate.allCases.map(\.rawValue) { #expect(SuiteQLTables.functions.contains(name), "\(name)") }
  }

  @Test func everyOperatorOfFiltersIsTheSimulators() {
    let kinds: [FieldKind] = [.string, .number, .integer, .boolean, .date, .datetime, .reference(nil), .enumeration([], open: true), .collection(nil)]
    let names = Set(kinds.flatMap(\.filterOperators))
    for name in names { #expect(FilterOperator(name) != nil && FilterOperator("\(name)_NOT") != nil, "\(name)") }
    #expect(names == Set(FilterOperator.Kind.allCases.map(\.rawValue)))
  }
}
