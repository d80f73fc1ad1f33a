/// Makes the company's records, one after the other and by the rules that requests are under.
struct CompanyBuilder {
  var store = RecordStore()
  var dice: Dice

  init(_ schemas: [RecordSchema]) {
    dice = Dice(seed: 20_260_101)
    for schema in schemas { store.add(schema, firstID: schema.family == .transactions ? 17 : 1) }
  }

  /// Goes on with a company that has not traded yet.
  init(trading store: RecordStore) {
    self.store = store
    dice = Dice(seed: 20_260_102)
  }

  /// Adds a record as of a day, under a new id unless one is given, and gives its id.
  @discardableResult
  mutating func add(_ type: String, _ values: [String: Value], id: Int? = nil, on day: Day = firstDay) -> Int {
    add(type, Fields(values), id: id, on: day)
  }

  @discardableResult
  mutating func add(_ type: String, _ fields: Fields, id: Int? = nil, on day: Day = firstDay) -> Int {
    do {
      return try attempt(type, fields, id: id, on: day)
    } catch {
      // They are part of the program, and every test starts with them.
      preconditionFailure("a \(type) built into the program is not complete: \(error)")
    }
  }

  /// Adds a record if what it refers to is there.
  mutating func attempt(_ type: String, _ fields: Fields, id: Int? = nil, on day: Day) throws(Problem) -> Int {
    store.now = Instant(day, secondOfDay: 34_200)
    let schema = try store.table(type).schema
    var fields = fields
    fields.stampNew(schema, store.now, keepingOthers: true)
    return try store.insert(fields, as: schema, id: id).id
  }

  /// The day on which the books begin.
  static let firstDay = Day(year: 2026, month: 1, day: 2)!
  /// The last day on which something happened.
  static let lastDay = Day(year: 2026, month: 11, day: 20)!
}

/// What is referred to.
extension CompanyBuilder {
  mutating func addLists() {
    list("accountingBook", ["Primary Accounting Book"])
    list("classification", ["Hardware", "Software", "Services", "Spare Parts"])
    list("contactCategory", ["Decision maker", "Accounts payable"])
    list("costCategory", ["Default"])
    list("customerCategory", ["Corporate", "Individual", "Public sector"])
    list("department", ["Sales", "Marketing", "Operations", "Finance", "Support"])
    list("jobType", ["Installation", "Maintenance"])
    list("location", ["San Mateo Warehouse", "Boston Warehouse", "Rotterdam Warehouse", "Osaka Warehouse"])
    list("shipItem", ["Ground", "Express", "Pickup"])
    list("supportCaseOrigin", ["E-mail", "Phone", "Web"])
    list("supportCasePriority", ["High", "Medium", "Low"])
    list("supportCaseStatus", ["Not Started", "In Progress", "Escalated", "Re-Opened", "Closed"])
    list("supportCaseType", ["Question", "Problem", "Request"])
    list("taxSchedule", ["Taxable", "Not Taxable"])
    list("unitsType", ["Pieces", "Hours"])
    list("vendorCategory", ["Manufacturer", "Services", "Consultant"])
    named("customerStatus", [6: "LEAD-Unqualified", 7: "PROSPECT-In Discussion", 13: "CUSTOMER-Closed Won"])
    named("priceLevel", [1: "Base Price", 2: "Alternate Price 1", 5: "Online Price"])
    store.add(["-2": "Standard Customer Form"], for: "customForm")
    store.add(["-1": "Rest of World", "1": "West", "2": "East"], for: "territory")
    store.add(["1": "Web", "2": "Trade show"], for: "leadSource")
    store.add(["-7": "-Not Taxable-", "-8": "-Taxable-"], for: "taxCode")
    store.add(["-1": "Custom"], for: "priceLevel")
    // The ids of the standard contact roles are general knowledge, but for the primary contact's.
    store.add(["-10": "Primary Contact", "-20": "Alternate Contact", "-30": "Consultant"], for: "role")
    store.add(["1": "Terms and Conditions.pdf", "2": "Price List.xlsx", "3": "Logo.png"], for: "file")
    addSubsidiaries()
    addTerms()
    addPeriods()
  }

  private mutating func list(_ type: String, _ names: [String]) {
    for name in names { add(type, ["name": .text(name)]) }
  }

  private mutating func named(_ type: String, _ names: [Int: String]) {
    for (id, name) in names.sorted(by: { $0.key < $1.key }) { add(type, ["name": .text(name)], id: id) }
  }

  private mutating func addSubsidiaries() {
    let currencies = [
      ("USD", "US Dollar", "$", "1.0"), ("GBP", "British Pound", "£", "1.25"), ("CAD", "Canadian Dollar", "$", "0.75"),
      ("EUR", "Euro", "€", "1.1"),
    ]
    for (number, (symbol, _, sign, rate)) in currencies.enumerated() {
      add("currency", [
        "name": .text(symbol), "symbol": .text(symbol), "displaySymbol": .text(sign), "exchangeRate": .number(rate),
        "isBaseCurrency": .boolean(number == 0), "currencyPrecision": .number("2"),
      ])
    }
    let names = [("Parent Company", "US", "1"), ("Northwind Europe", "GB", "2"), ("Northwind Asia", "SG", "1")]
    for (number, (name, country, currency)) in names.enumerated() {
      add("subsidiary", [
        "name": .text(name), "fullName": .text(name), "legalName": .text(name), "country": .choice(country),
        "currency": .reference(currency),
      ].merging(number == 0 ? [:] : ["parent": .reference("1")]) { $1 })
    }
  }

  private mutating func addTerms() {
    for (name, days) in [("Net 15", 15), ("Net 30", 30), ("Net 60", 60), ("Due on receipt", 0)] {
      add("term", ["name": .text(name), "daysUntilNetDue": .number(String(days))])
    }
  }

  /// A period a month, of three years; `RecordStore.period` counts on their ids.
  private mutating func addPeriods() {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    for number in 0..<36 {
      let (year, month) = (RecordStore.firstPeriodYear + number / 12, number % 12 + 1)
      let start = Day(year: year, month: month, day: 1)!
      let end = Day(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)!.number - 1
      add("accountingPeriod", [
        "periodName": .text("\(months[month - 1]) \(year)"), "startDate": .text(start.text),
        "endDate": .text(Day(number: end).text), "closed": .boolean(false),
      ])
    }
  }

  mutating func addAccounts() {
    for account in Chart.accounts {
      add("account", [
        "acctNumber": .text(account.number), "acctName": .text(account.name), "acctType": .choice(account.type),
        "fullName": .text(account.name),
        "accountSearchDisplayName": .text("\(account.number) \(account.name)"),
      ], id: account.id)
    }
    for (name, account) in [("Travel", "43"), ("Office Supplies", "44"), ("Advertising", "46")] {
      add("expenseCategory", ["name": .text(name), "expenseAcct": .reference(account)])
    }
  }
}

extension RecordStore {
  static let firstPeriodYear = 2025

  /// The accounting period of a transaction's date; nil where there is none.
  func period(of fields: Fields) -> String? {
    guard let day = fields.text("tranDate").flatMap(Day.init(iso:)) else { return nil }
    let number = (day.parts.year - Self.firstPeriodYear) * 12 + day.parts.month
    return 1...36 ~= number ? String(number) : nil
  }
}
