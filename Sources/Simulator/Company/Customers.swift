/// A customer as the company has it at the start.
private struct SeededCustomer {
  let id: Int
  let name: String
  var email: String?
  /// What it owes, and up to how much it may, in the currency's units.
  let balance: String
  var limit: String?
  var subsidiary = "1"
  var currency = "1"
  var terms: String? = "2"
}

private let customers = [
  SeededCustomer(id: 101, name: "Abbott Tools", email: "accounts@abbott-tools.example", balance: "0.0", limit: "5000.0"),
  SeededCustomer(id: 102, name: "Alder & Finch", email: "finch@alderfinch.example", balance: "1280.5", limit: "10000.0"),
  SeededCustomer(id: 103, name: "Bluebird Bakery", balance: "42.15", terms: "4"),
  SeededCustomer(id: 104, name: "Cobalt Logistics", email: "ap@cobalt.example", balance: "18903.77", limit: "25000.0", terms: "3"),
  SeededCustomer(id: 105, name: "Dover Marine", email: "office@dovermarine.example", balance: "730.0", limit: "7500.0", subsidiary: "2", currency: "2"),
  SeededCustomer(id: 106, name: "Eastgate Dental", balance: "0.0", limit: "2000.0", terms: "1"),
  SeededCustomer(id: 107, name: "Glenrock Hospital", email: "ap@example.com", balance: "0.0"),
  SeededCustomer(id: 108, name: "Fairfield Schools", email: "purchasing@fairfield.example", balance: "5410.2", limit: "40000.0", terms: "3"),
  SeededCustomer(id: 109, name: "Gruber Maschinenbau", email: "einkauf@gruber.example", balance: "9921.04", limit: "30000.0", subsidiary: "2", currency: "4"),
  SeededCustomer(id: 110, name: "Harbor Lights Hotel", email: "finance@harborlights.example", balance: "310.99", limit: "3000.0"),
  SeededCustomer(id: 111, name: "Ibis Consulting", email: "hello@ibis.example", balance: "15000.0", limit: "15000.0", terms: "1"),
  SeededCustomer(id: 112, name: "Juniper Landscapes", balance: "88.4", terms: "4"),
  SeededCustomer(id: 113, name: "Kestrel Aviation", email: "payables@kestrel.example", balance: "120455.63", limit: "250000.0", terms: "3"),
  SeededCustomer(id: 114, name: "Lumière Éditions", email: "compta@lumiere.example", balance: "640.0", limit: "4000.0", subsidiary: "2", currency: "4"),
  SeededCustomer(id: 115, name: "Maple Street Books", email: "books@maplestreet.example", balance: "12.0", limit: "500.0", currency: "3"),
  SeededCustomer(id: 116, name: "Nakamura Seiki", email: "keiri@nakamura.example", balance: "7007.07", limit: "60000.0", subsidiary: "3"),
  SeededCustomer(id: 117, name: "Orchard Foods", email: "ap@orchardfoods.example", balance: "2345.67", limit: "20000.0"),
  SeededCustomer(id: 118, name: "Pinewood Clinic", balance: "0.0", limit: "1500.0"),
  SeededCustomer(id: 119, name: "Quayside Systems", email: "billing@quayside.example", balance: "4999.99", limit: "5000.0"),
  SeededCustomer(id: 120, name: "Redwood Furniture", email: "ap@redwood.example", balance: "0.01", limit: "8000.0"),
  SeededCustomer(id: 1234, name: "Acme", email: "ap@acme.example", balance: "1234.1", limit: "50000.0"),
]

extension SeededCustomer {
  var fields: Fields {
    var values: [String: Value] = [
      "companyName": .text(name), "entityId": .text("C-\(id)"), "phone": .text("555-0\(id)"),
      "balance": .number(balance), "subsidiary": .reference(subsidiary), "currency": .reference(currency),
      "dateCreated": .text("2019-01-04T08:50:20Z"), "lastModifiedDate": .text("2020-07-29T08:34:00Z"),
    ]
    values["email"] = email.map(Value.text)
    values["creditLimit"] = limit.map(Value.number)
    values["terms"] = terms.map(Value.reference)
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

extension RecordStore {
  /// Adds the customers to a store that has their type.
  mutating func addCustomers() {
    do {
      try change("customer") { table throws(Problem) in
        for customer in customers { try table.insert(customer.fields, id: customer.id) }
      }
    } catch {
      // They are part of the program, and every test starts with them.
      preconditionFailure("the customers built into the program are not complete: \(error)")
    }
  }
}
