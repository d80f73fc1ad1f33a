/// What NetSuite does with customers.
struct CustomerRules: RecordRules {
  /// A customer's number or name, which `autoName` makes when none is given.
  var uniqueFields: [String] { ["entityId"] }

  func complete(_ record: inout Record, in store: RecordStore) {
    let hasName = record.fields["entityId"] != nil
    if !hasName { record.fields["entityId"] = .text("C-\(record.id)") }
    let values: [(String, Value)] = [
      ("autoName", .boolean(!hasName)), ("addressBook", .lines([])), ("balance", .number("0.0")),
      ("contactRoles", .lines([])), ("creditHoldOverride", .choice("AUTO")), ("currency", .reference("1")),
      ("currencyList", .lines([])), ("customForm", .reference("-2")), ("depositBalance", .number("0.0")),
      ("emailPreference", .choice("DEFAULT")), ("emailTransactions", .boolean(false)),
      ("entityStatus", .reference("13")), ("globalSubscriptionStatus", .choice("2")),
      ("isInactive", .boolean(false)), ("isPerson", .boolean(false)), ("overdueBalance", .number("0.0")),
      ("unbilledOrders", .number("0.0")),
    ]
    for (name, value) in values where record.fields[name] == nil { record.fields[name] = value }
  }

  func missing(in fields: Fields) -> [String] {
    let names = [("firstName", "First Name"), ("lastName", "Last Name")]
    let company = [("companyName", "Company Name")]
    let wanted = (fields.isTrue("isPerson") ? names : company) + [("subsidiary", "Subsidiary")]
    return wanted.filter { (fields.text($0.0) ?? "").isEmpty }.map(\.1)
  }

  func name(of record: Record) -> String {
    ["entityId", "companyName", "firstName", "lastName"].compactMap { record.fields.text($0) }.joined(separator: " ")
  }
}
