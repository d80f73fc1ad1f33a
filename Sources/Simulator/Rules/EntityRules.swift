/// What NetSuite does with customers, vendors, employees, contacts and projects.
struct EntityRules: RecordRules {
  /// What its own number begins with; nil for those who go by their name.
  let prefix: String?
  /// The label of `companyName`; nil for those who are always persons.
  let companyLabel: String?
  let wantsSubsidiary: Bool
  let defaults: [(field: String, value: Value)]

  /// A number or name of its own, which `autoName` makes when none is given.
  var uniqueFields: [String] { ["entityId"] }

  func missing(in fields: Fields) -> [String] {
    let names = [("firstName", "First Name"), ("lastName", "Last Name")]
    var wanted = names
    if let companyLabel, !fields.isTrue("isPerson") { wanted = [("companyName", companyLabel)] }
    // A contact may have just one name, or the id that is made of it.
    if prefix == nil, companyLabel == nil, !wantsSubsidiary, fields["entityId"] != nil { wanted = [] }
    if wantsSubsidiary { wanted.append(("subsidiary", "Subsidiary")) }
    return wanted.filter { (fields.text($0.0) ?? "").isEmpty }.map(\.1)
  }

  func complete(_ record: inout Record, in store: RecordStore) {
    let hasName = record.fields["entityId"] != nil
    if !hasName { record.fields["entityId"] = .text(ownName(of: record)) }
    fill(&record.fields, hasName: hasName)
  }

  /// A name of its own is made when it is saved.
  func prefill(_ record: inout Record, in store: RecordStore) {
    fill(&record.fields, hasName: record.fields["entityId"] != nil)
  }

  private func fill(_ fields: inout Fields, hasName: Bool) {
    for (name, value) in defaults { fields.fill(name, value) }
    fields.fill("autoName", hasAutoName ? .boolean(!hasName) : nil)
  }

  /// Customers show their number and their name; the others' `entityId` is their name.
  func name(of record: Record) -> String {
    let names = prefix == nil ? ["entityId"] : ["entityId", "companyName", "firstName", "lastName"]
    return names.compactMap { record.fields.text($0) }.joined(separator: " ")
  }

  private var hasAutoName: Bool { companyLabel != nil }

  private func ownName(of record: Record) -> String {
    if let prefix { return "\(prefix)\(record.id)" }
    let names = (record.fields["companyName"] == nil ? ["firstName", "lastName"] : ["companyName"])
    return names.compactMap { record.fields.text($0) }.joined(separator: " ")
  }
}

extension EntityRules {
  static let customer = EntityRules(
    prefix: "C-", companyLabel: "Company Name", wantsSubsidiary: true,
    defaults: [
      ("addressBook", .lines([])), ("balance", .number("0.0")), ("contactRoles", .lines([])),
      ("creditHoldOverride", .choice("AUTO")), ("currency", .reference("1")), ("currencyList", .lines([])),
      ("customForm", .reference("-2")), ("depositBalance", .number("0.0")), ("emailPreference", .choice("DEFAULT")),
      ("emailTransactions", .boolean(false)), ("entityStatus", .reference("13")),
      ("globalSubscriptionStatus", .choice("2")), ("isInactive", .boolean(false)), ("isPerson", .boolean(false)),
      ("overdueBalance", .number("0.0")), ("unbilledOrders", .number("0.0")),
    ])

  static let vendor = EntityRules(
    prefix: nil, companyLabel: "Company Name", wantsSubsidiary: true,
    defaults: [
      ("addressBook", .lines([])), ("balance", .number("0.0")), ("currency", .reference("1")),
      ("currencyList", .lines([])), ("emailPreference", .choice("DEFAULT")), ("emailTransactions", .boolean(false)),
      ("globalSubscriptionStatus", .choice("2")), ("is1099Eligible", .boolean(false)), ("isInactive", .boolean(false)),
      ("isPerson", .boolean(false)), ("unbilledOrders", .number("0.0")),
    ])

  static let employee = EntityRules(
    prefix: nil, companyLabel: nil, wantsSubsidiary: true,
    defaults: [
      ("addressBook", .lines([])), ("giveAccess", .boolean(false)), ("isInactive", .boolean(false)),
      ("issalesrep", .boolean(false)), ("roles", .lines([])),
    ])

  static let contact = EntityRules(
    prefix: nil, companyLabel: nil, wantsSubsidiary: false,
    defaults: [
      ("addressBook", .lines([])), ("globalSubscriptionStatus", .choice("2")), ("isInactive", .boolean(false)),
      ("isPrivate", .boolean(false)),
    ])

  static let job = EntityRules(
    prefix: nil, companyLabel: "Project Name", wantsSubsidiary: false,
    defaults: [("addressBook", .lines([])), ("entityStatus", .choice("2")), ("isInactive", .boolean(false))])
}
