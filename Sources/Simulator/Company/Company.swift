import JSON
import RecordTypes

/// The company the account belongs to: what is there before the first request. It is the same at every start.
enum Company {
  /// Without its trade, and with it. Made once, however many simulators there are: a store is a value.
  static let people: RecordStore = {
    var store = makePeople()
    store.isUsual = true
    return store
  }()
  static let store = makeStore()

  /// The usual company, or one with more customers than the usual 200, who come behind all others and buy nothing, or
  /// with types of somebody's own. It has not traded yet.
  static func people(for options: SimulatorOptions) -> RecordStore {
    guard options.customers != 200 || !options.recordTypes.isEmpty else { return people }
    return makePeople(customers: options.customers, types: options.recordTypes)
  }

  /// The company's types and lists alone: what records that are known already are put into.
  static func withoutRecords(for options: SimulatorOptions) -> RecordStore {
    var builder = CompanyBuilder(options.recordTypes.isEmpty ? schemas : schemas(of: all.merging(options.recordTypes)))
    builder.addLists()
    var store = builder.store
    store.removeRecords()
    store.hasTraded = true
    return store
  }

  /// The company that a state tells of. Throws when it tells of none.
  static func store(of json: [UInt8], for options: SimulatorOptions) throws(SimulatorError) -> RecordStore {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue.parse(json)
    } catch {
      throw .option("the state is not JSON: \(error)")
    }
    var store = withoutRecords(for: options)
    do throws(StateJSON.Mistake) {
      try StateJSON.fill(&store, from: value)
    } catch {
      throw .option("the state cannot be read: \(error.text)")
    }
    return store
  }

  static func makeStore(customers: Int = 200) -> RecordStore {
    var store = makePeople(customers: customers)
    trade(&store, first: true)
    return store
  }

  private static func makePeople(customers: Int = 200, types: [RecordType] = []) -> RecordStore {
    var builder = CompanyBuilder(types.isEmpty ? schemas : schemas(of: all.merging(types)))
    builder.addLists()
    builder.addAccounts()
    builder.addEmployees()
    builder.addCustomers()
    builder.addVendors()
    builder.addItems()
    builder.addContacts()
    builder.addCustomers(beyond: 200, to: customers)
    return builder.store
  }

  /// Lets a year of trade happen in a company that has not traded. It does without customers who are gone since.
  static func trade(_ store: inout RecordStore, first: Bool = false) {
    if !first, store.isUsual, store.changes == people.changes {
      store = Self.store
      return
    }
    var builder = CompanyBuilder(trading: store)
    // Else each change would copy the records that it is one of.
    store = RecordStore()
    builder.store.overdueDay = nil
    builder.addTrade()
    builder.addActivities()
    builder.store.hasTraded = true
    store = builder.store
  }

  /// Whether what a customer owes is known only after the trade.
  static func tradesWith(_ customer: Int) -> Bool { 121...299 ~= customer }

  /// Those of the facts, and those they refer to.
  private static let all = RecordTypes.all + ListTypes.all
  private static let schemas = schemas(of: all)

  private static func schemas(of types: [RecordType]) -> [RecordSchema] {
    types.map { RecordSchema($0, rules: rules) }
  }

  static func rules(_ type: RecordType) -> any RecordRules {
    if let kind = TransactionKind.of(type.name) { return TransactionRules(type: type.name, table: FieldTable(type.fields), kind: kind) }
    switch type.name {
    case "customer": return EntityRules.customer
    case "vendor": return EntityRules.vendor
    case "employee": return EntityRules.employee
    case "contact": return EntityRules.contact
    case "job": return EntityRules.job
    default: break
    }
    if Family(of: type.name) == .items { return PlainRules.item(type) }
    return PlainRules.known[type.name] ?? PlainRules()
  }
}

extension PlainRules {
  fileprivate static func item(_ type: RecordType) -> PlainRules {
    let code =
      switch type.name {
      case "inventoryItem": "InvtPart"
      case "nonInventorySaleItem": "NonInvtPart"
      case "serviceSaleItem": "Service"
      default: "OthCharge"
      }
    var defaults: [(String, Value)] = [
      ("isInactive", .boolean(false)), ("isOnline", .boolean(false)), ("itemType", .choice(code)),
      ("price", .lines([])),
    ]
    if code == "InvtPart" {
      defaults += ["averageCost", "quantityAvailable", "quantityOnHand"].map { ($0, .number("0.0")) }
      defaults += [
        ("assetAccount", .reference(Accounts.inventory)), ("cogsAccount", .reference(Accounts.costOfGoods)),
        ("costingMethod", .choice("AVG")),
      ]
    }
    defaults.append(("incomeAccount", .reference(code == "Service" ? "21" : Accounts.sales)))
    return PlainRules(
      uniqueFields: ["itemId"], required: [("itemId", "Item Name/Number")],
      defaults: defaults.filter { FieldTable(type.fields).kind(of: $0.0) != nil }, nameFields: ["itemId"])
  }

  fileprivate static let known: [String: PlainRules] = {
    let active: [(String, Value)] = [("isInactive", .boolean(false))]
    let named = PlainRules(required: [("name", "Name")], defaults: active)
    return [
      "account": PlainRules(
        uniqueFields: ["acctNumber"], required: [("acctName", "Name"), ("acctType", "Type")],
        defaults: active + [("balance", .number("0.0")), ("isSummary", .boolean(false))],
        nameFields: ["acctNumber", "acctName"]),
      "accountingPeriod": PlainRules(required: [("periodName", "Name")], nameFields: ["periodName"]),
      "classification": named, "department": named, "location": named,
      "currency": PlainRules(
        required: [("name", "Name"), ("symbol", "ISO Code")],
        defaults: active + [("exchangeRate", .number("1.0")), ("isBaseCurrency", .boolean(false))]),
      "subsidiary": PlainRules(
        required: [("name", "Name")], defaults: active + [("isElimination", .boolean(false))]),
      "supportCase": PlainRules(
        required: [("title", "Subject"), ("company", "Company")],
        defaults: active + [("status", .reference("1")), ("priority", .reference("2"))], nameFields: ["title"]),
      "task": PlainRules(
        required: [("title", "Title")], defaults: [("priority", .choice("MEDIUM")), ("status", .choice("NOTSTART"))],
        nameFields: ["title"]),
      "term": named,
    ]
  }()
}

extension [RecordType] {
  /// These and others; of a type that both have, the fields of both.
  fileprivate func merging(_ others: [RecordType]) -> [RecordType] {
    var types = self
    for other in others {
      guard let place = types.firstIndex(where: { $0.name.lowercased() == other.name.lowercased() }) else {
        types.append(other)
        continue
      }
      let known = Set(types[place].fields.map(\.name))
      let added = other.fields.filter { !known.contains($0.name) }
      types[place] = RecordType(types[place].name, types[place].fields + added)
    }
    return types
  }
}
