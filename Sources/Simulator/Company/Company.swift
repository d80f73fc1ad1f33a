import RecordTypes

/// The company the account belongs to: what is there before the first request. It is the same at every start.
enum Company {
  /// Made once, however many simulators there are: a store is a value.
  static let store = makeStore()

  private static func makeStore() -> RecordStore {
    var store = RecordStore()
    store.addLists()
    for type in RecordTypes.all { store.add(RecordSchema(type, rules: rules(for: type.name))) }
    store.addCustomers()
    return store
  }

  private static func rules(for type: String) -> any RecordRules {
    switch type {
    case "customer": CustomerRules()
    default: PlainRules()
    }
  }
}

extension RecordStore {
  /// What the records refer to.
  fileprivate mutating func addLists() {
    add(["1": "Parent Company", "2": "Northwind Europe", "3": "Northwind Asia"], for: "subsidiary")
    add(["1": "USD", "2": "GBP", "3": "CAD", "4": "EUR"], for: "currency")
    add(["1": "Net 15", "2": "Net 30", "3": "Net 60", "4": "Due on receipt"], for: "term")
    add(["6": "LEAD-Unqualified", "7": "PROSPECT-In Discussion", "13": "CUSTOMER-Closed Won"], for: "customerStatus")
    add(["1": "Corporate", "2": "Individual", "3": "Public sector"], for: "customerCategory")
    add(["1": "Base Price", "2": "Alternate Price 1", "5": "Online Price"], for: "priceLevel")
    add(["11": "Larissa Bennett", "12": "Theo Okafor", "13": "Mina Sato"], for: "employee")
    add(["-2": "Standard Customer Form"], for: "customForm")
    add(["-1": "Rest of World", "1": "West", "2": "East"], for: "territory")
    add(["1": "Web", "2": "Trade show"], for: "leadSource")
  }
}
