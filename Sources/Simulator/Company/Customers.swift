/// A customer as the company has it at the start.
struct SeededCustomer {
  let id: Int
  let name: String
  let email: String?
  /// What its open invoices add up to.
  let owes: String
  /// The day on which that is due; nil where there is nothing.
  let due: String?
  /// What of its orders is not billed yet.
  let unbilled: String
  let limit: String?
  let subsidiary: String
  let currency: String
  let terms: String

  /// `owes` is what it owes of the `limit` it may, in units of its currency; `home` its subsidiary and currency.
  init(
    _ id: Int, _ name: String, _ email: String?, owes: String, due: String? = nil, unbilled: String = "0.0",
    of limit: String? = nil, in home: (subsidiary: String, currency: String) = ("1", "1"), terms: String = "2"
  ) {
    (self.id, self.name, self.email, self.limit) = (id, name, email, limit)
    (self.owes, self.due, self.unbilled) = (owes, due, unbilled)
    (subsidiary, currency, self.terms) = (home.subsidiary, home.currency, terms)
  }
}

extension SeededCustomer {
  /// The customers that scripts and examples know by their ids.
  static let all: [SeededCustomer] = [
    .init(101, "Abbott Tools", "accounts@abbott-tools.example", owes: "0.0", of: "5000.0"),
    .init(102, "Alder & Finch", "finch@alderfinch.example", owes: "1280.5", due: "2026-09-22", of: "10000.0"),
    .init(103, "Bluebird Bakery", nil, owes: "42.15", due: "2026-09-06", unbilled: "2186.02", terms: "4"),
    .init(104, "Cobalt Logistics", "ap@cobalt.example", owes: "18903.77", due: "2026-12-21", of: "25000.0", terms: "3"),
    .init(
      105, "Dover Marine", "office@dovermarine.example",
      owes: "730.0", due: "2026-10-26", of: "7500.0", in: ("2", "2")),
    .init(106, "Eastgate Dental", nil, owes: "0.0", of: "2000.0", terms: "1"),
    .init(107, "Glenrock Hospital", "ap@example.com", owes: "0.0"),
    .init(
      108, "Fairfield Schools", "purchasing@fairfield.example",
      owes: "5410.2", due: "2026-12-17", of: "40000.0", terms: "3"),
    .init(
      109, "Gruber Maschinenbau", "einkauf@gruber.example",
      owes: "9921.04", due: "2026-11-02", of: "30000.0", in: ("2", "4")),
    .init(110, "Harbor Lights Hotel", "finance@harborlights.example", owes: "310.99", due: "2026-10-25", of: "3000.0"),
    .init(111, "Ibis Consulting", "hello@ibis.example", owes: "15000.0", due: "2026-10-31", of: "15000.0", terms: "1"),
    .init(112, "Juniper Landscapes", nil, owes: "88.4", due: "2026-10-01", unbilled: "2289.84", terms: "4"),
    .init(
      113, "Kestrel Aviation", "payables@kestrel.example",
      owes: "120455.63", due: "2026-11-05", of: "250000.0", terms: "3"),
    .init(
      114, "Lumière Éditions", "compta@lumiere.example",
      owes: "640.0", due: "2026-09-25", of: "4000.0", in: ("2", "4")),
    .init(
      115, "Maple Street Books", "books@maplestreet.example",
      owes: "12.0", due: "2026-11-04", unbilled: "714.83", of: "500.0", in: ("1", "3")),
    .init(
      116, "Nakamura Seiki", "keiri@nakamura.example",
      owes: "7007.07", due: "2026-10-15", of: "60000.0", in: ("3", "1")),
    .init(117, "Orchard Foods", "ap@orchardfoods.example", owes: "2345.67", due: "2026-10-12", of: "20000.0"),
    .init(118, "Pinewood Clinic", nil, owes: "0.0", unbilled: "2534.68", of: "1500.0"),
    .init(119, "Quayside Systems", "billing@quayside.example", owes: "4999.99", due: "2026-09-23", unbilled: "2227.3", of: "5000.0"),
    .init(120, "Redwood Furniture", "ap@redwood.example", owes: "0.01", due: "2026-11-08", of: "8000.0"),
    .init(1234, "Acme", "ap@acme.example", owes: "1234.56", due: "2026-10-24", of: "50000.0"),
  ]
}

extension SeededCustomer {
  func isOverdue(on day: Day) -> Bool { due.flatMap(Day.init(iso:)).map { $0 < day } ?? false }

  var fields: Fields {
    var values: [String: Value] = [
      "companyName": .text(name), "entityId": .text("C-\(id)"), "phone": .text("555-0\(id)"),
      "subsidiary": .reference(subsidiary), "currency": .reference(currency),
      "terms": .reference(terms),
      "dateCreated": .text("2019-01-04T08:50:20Z"), "lastModifiedDate": .text("2020-07-29T08:34:00Z"),
    ]
    values["email"] = email.map(Value.text)
    values["creditLimit"] = limit.map(Value.number)
    if id == 107 { values.merge(Self.hospital) { $1 } }
    return Fields(values)
  }

  /// The customer of Oracle's examples, who has an external id and an address.
  private static let hospital: [String: Value] = [
    "externalId": .text("CID001"), "phone": .text("555-0100"),
    "defaultAddress": .text("Glenrock Hospital\n417 Main St\nGlenrock WY 82637"),
    "addressBook": .lines([Line(id: 39, fields: Fields([
      "addressId": .text("152"), "defaultBilling": .boolean(true), "defaultShipping": .boolean(true),
      "id": .number("39"), "internalId": .number("39"), "isResidential": .boolean(false), "label": .text("Main"),
      "addressBookAddress": .subrecord(Fields([
        "addr1": .text("417 Main St"), "city": .text("Glenrock"), "state": .text("WY"), "zip": .text("82637"),
        "country": .choice("US"),
      ])),
    ]))]),
  ]
}

extension CompanyBuilder {
  /// Adds the customers made by hand, and others up to so many.
  mutating func addCustomers() {
    for customer in SeededCustomer.all {
      var fields = customer.fields
      // What the trade will come to: until then nobody need wait for it.
      fields["balance"] = .number(customer.owes)
      fields["unbilledOrders"] = .number(customer.unbilled)
      add("customer", fields, id: customer.id)
    }
    for number in 0..<179 { add("customer", customer(number, id: 121 + number), id: 121 + number) }
  }

  /// More of them, to see how the simulator does with many.
  mutating func addCustomers(beyond first: Int, to count: Int) {
    guard count > first else { return }
    for number in first..<count { add("customer", customer(number, id: 100_000 + number), id: 100_000 + number) }
  }

  private mutating func customer(_ number: Int, id: Int) -> Fields {
    let person = number % 12 == 11
    let name = person ? Names.person(number, &dice) : Names.company(number, &dice)
    let home = dice.one(of: [("1", "1"), ("1", "1"), ("1", "1"), ("1", "3"), ("2", "2"), ("2", "4"), ("3", "1")])
    let place = dice.one(of: Names.places)
    let street = "\(dice.number(1...999)) \(dice.one(of: Names.streets))"
    let day = Day(number: 17_900 + dice.number(0...2000))
    let time = Instant(day, secondOfDay: dice.number(28_000...64_000)).text
    var fields = Fields([
      "entityId": .text("C-\(id)"), "isPerson": .boolean(person), "subsidiary": .reference(home.0),
      "currency": .reference(home.1), "terms": .reference(String(dice.number(1...4))),
      "category": .reference(person ? "2" : "1"), "phone": .text("555-\(dice.number(1000...9999))"),
      "salesRep": .reference(String(dice.number(11...16))), "dateCreated": .text(time), "lastModifiedDate": .text(time),
      "addressBook": .lines([Names.address(id, name, street, place)]),
      "defaultAddress": .text("\(name)\n\(street)\n\(place.city) \(place.state) \(place.zip)"),
    ])
    if dice.happens(85) { fields["email"] = .text(Names.email(name, id)) }
    if dice.happens(70) { fields["creditLimit"] = .number("\(dice.number(1...80) * 500).0") }
    if person {
      let words = name.split(separator: " ").map(String.init)
      (fields["firstName"], fields["lastName"]) = (.text(words[0]), .text(words[1]))
    } else {
      fields["companyName"] = .text(name)
    }
    return fields
  }
}
