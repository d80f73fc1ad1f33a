import Testing

@testable import RecordTypes

struct RecordTypesTests {
  @Test func all32TypesAreThere() {
    #expect(RecordTypes.all.count == 32)
    #expect(RecordTypes.all.map(\.name) == RecordTypes.all.map(\.name).sorted())
    for name in ["account", "customer", "inventoryItem", "journalEntry", "salesOrder", "vendorPayment"] {
      #expect(RecordTypes.named(name)?.name == name)
    }
  }

  @Test func noFieldIsLost() {
    func count(_ fields: [Field]) -> Int { fields.reduce(0) { $0 + 1 + count($1.kind.fields) } }
    #expect(RecordTypes.all.reduce(0) { $0 + count($1.fields) } == 6520)
    #expect(RecordTypes.named("customer").map { count($0.fields) } == 224)
    #expect(RecordTypes.named("salesOrder").map { count($0.fields) } == 471)
  }

  @Test func namesOfTypesAndFieldsAreFoundInAnyCase() {
    #expect(RecordTypes.named("SALESORDER")?.name == "salesOrder")
    #expect(RecordTypes.named("customer")?["companyname"]?.name == "companyName")
    #expect(RecordTypes.named("customers") == nil)
    #expect(RecordTypes.named("customer")?["company_name"] == nil)
    #expect(RecordTypes.named("customer")?["companyNam\u{5}"] == nil)
  }

  @Test(arguments: [
    ("companyName", FieldKind.string),
    ("creditLimit", .number),
    ("daysOverdue", .integer),
    ("isPerson", .boolean),
    ("startDate", .date),
    ("dateCreated", .datetime),
    ("subsidiary", .reference("subsidiary")),
    ("customForm", .reference(nil)),
    ("contactList", .collection("contact")),
    ("emailPreference", .enumeration(["PDF", "HTML", "DEFAULT"], open: false)),
    ("shippingCarrier", .enumeration([], open: true)),
    ("campaigns", .sublist([])),
  ])
  func kindsOfACustomersFields(name: String, kind: FieldKind) {
    #expect(RecordTypes.named("customer")?[name]?.kind == kind)
  }

  @Test func aSublistHoldsTheFieldsOfItsLinesAndTheirSubrecords() throws {
    let addressBook = try #require(RecordTypes.named("customer")?["addressBook"])
    guard case .sublist(let line) = addressBook.kind else { throw Unexpected() }
    #expect(line.map(\.name).contains("defaultBilling"))
    let address = try #require(line.named("addressBookAddress"))
    guard case .subrecord(let parts) = address.kind else { throw Unexpected() }
    #expect(parts.count == 14)
    guard case .enumeration(let countries, let open) = parts.named("country")?.kind else { throw Unexpected() }
    #expect(countries.count == 12 && open)
    #expect(RecordTypes.named("inventoryItem")?["price"]?.kind.fields.named("quantity")?.kind == .array)
  }

  private struct Unexpected: Error {}

  @Test func actionsAreOfTransactionsAndReports() {
    let types = RecordTypes.all.filter { !RecordTypes.actions(of: $0.name).isEmpty }
    #expect(types.count == 10 && types.allSatisfy { RecordFamily(of: $0.name) == .transaction })
    #expect(RecordTypes.actions(of: "SALESORDER") == ["approve", "cancel", "close", "reopen"])
    #expect(RecordTypes.actions(of: "customer").isEmpty && RecordTypes.actions(of: "").isEmpty)
  }
}
