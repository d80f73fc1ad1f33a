import JSON
import RecordTypes
import Testing

@testable import Scripting

/// `:records` and `:describe` as they are shown.
@Suite struct RecordSheetTests {
  private let names = ["account", "customer", "customerPayment", "invoice", "salesOrder", "vendorPayment"]

  @Test func namesStandInColumnsThatFit() {
    #expect(
      RecordList.text(of: names, width: 40) == """
        account          invoice
        customer         salesOrder
        customerPayment  vendorPayment
        (6 record types)

        """)
    #expect(RecordList.text(of: names, matching: "PAY", width: 20) == "customerPayment  vendorPayment\n(2 of 6 record types)\n")
    #expect(RecordList.text(of: names, matching: "cust*t", note: "the built-in ones: no connection", width: 40)
      == "customerPayment\n(1 of 6 record types)\nthe built-in ones: no connection\n")
    #expect(RecordList.text(of: names, matching: "*order", width: 40, isColoured: true).hasPrefix("\u{1B}[36msalesOrder\u{1B}[0m\n"))
    #expect(RecordList.text(of: names, matching: "x", width: 40) == "(0 of 6 record types)\n")
    #expect(RecordList.text(of: [], width: 0) == "(0 record types)\n")
  }

  private var record: RecordDescription {
    var name = FieldDescription("companyName", .string)
    name.isRequired = true
    var colour = FieldDescription("custentity_colour", .string)
    (colour.isCustom, colour.title, colour.summary) = (true, "Colour", "The colour of the house, as it is agreed upon with the customer.")
    var balance = FieldDescription("balance", .number)
    balance.isReadOnly = true
    return RecordDescription(
      name: "customer",
      fields: [
        FieldDescription("addressBook", .sublist([]), fields: [FieldDescription("label", .string), FieldDescription("id", .integer)]),
        balance, name, FieldDescription("currency", .reference("currency")), colour,
        FieldDescription("emailPreference", .enumeration(["DEFAULT", "HTML"], open: true)),
      ], origin: .catalog)
  }

  @Test func aRecordTypeIsToldAsATable() throws {
    #expect(
      try RecordSheet(record, width: 72).text() == """
        customer
         field             | type                  | notes
        -------------------+-----------------------+-------
         balance           | number                | read-only
         companyName       | string                | required
         currency          | reference to currency
         custentity_colour | string                | the account's own, Colour
         emailPreference   | choice                | DEFAULT HTML …
        sublists and subrecords:
          addressBook (2)
        becomes by !transform:
          cashSale, customerPayment, estimate, invoice, opportunity, salesOrder
        (from the account's catalog)

        """)
  }

  @Test func aFieldIsToldLineByLine() throws {
    let sheet = RecordSheet(record, width: 50)
    #expect(
      try sheet.text(of: ["custentity_COLOUR"]) == """
        customer.custentity_colour
          type   string
          title  Colour
          about  The colour of the house, as it is agreed
                 upon with the customer.
          is     the account's own
          in q   CONTAIN IS START_WITH END_WITH EMPTY
        (from the account's catalog)

        """)
    #expect(try sheet.text(of: ["currency"]).contains("  see      :describe currency\n  written  currency: { id: \"7\" }\n"))
    #expect(try sheet.text(of: ["emailPreference"]).contains("choices  DEFAULT, HTML, and others that"))
  }

  @Test func aSublistAndWhatIsInItAreToldLikewise() throws {
    let sheet = RecordSheet(record, width: 50)
    #expect(
      try sheet.text(of: ["addressBook"]) == """
        customer.addressBook
          type     sublist
          written  addressBook: { items: [{ … }] }
         field | type    | notes
        -------+---------+-------
         label | string
         id    | integer
        (from the account's catalog)

        """)
    #expect(try sheet.text(of: ["addressBook", "items", "label"]).hasPrefix("customer.addressBook.label\n"))
  }

  @Test func anUnknownFieldHasItsNearest() {
    let sheet = RecordSheet(record)
    #expect(throws: CatalogError.unknown("`customer` has no field `compnyName`", nearest: "companyName", type: "customer", note: nil)) { try sheet.text(of: ["compnyName"]) }
    #expect(throws: CatalogError.unknown("`customer.balance` has no fields in it", nearest: nil, type: "customer", note: nil)) { try sheet.text(of: ["balance", "x"]) }
    #expect(throws: CatalogError.unknown("`customer.currency` has no fields in it", nearest: nil, type: "currency", note: nil)) {
      try sheet.text(of: ["currency", "name"])
    }
    #expect(throws: CatalogError.unknown("`customer.addressBook` has no field `labl`", nearest: "label", type: "customer.addressBook", note: nil)) {
      try sheet.text(of: ["addressBook", "labl"])
    }
  }

  @Test func whatToDoIsSaidWithIt() {
    #expect(CatalogError.unknown("", nearest: nil, note: nil).hint == "`:records` lists the record types")
    #expect(CatalogError.unknown("", nearest: "customer", note: nil).hint == "did you mean `customer`?")
    #expect(CatalogError.unknown("", nearest: nil, type: "customer", note: nil).hint == "`:describe customer` lists the fields there are")
    #expect(CatalogError.unknown("", nearest: "email", type: "customer", note: nil).hint
      == "did you mean `email`? `:describe customer` lists the fields there are")
  }

  /// At any width every type of the facts is told in lines that fit.
  @Test(arguments: [40, 53, 80, 200])
  func everyTypeFits(width: Int) throws {
    for type in RecordTypes.all {
      let record = RecordDescription(type)
      let texts = try [RecordSheet(record, width: width).text()] + record.fields.map { try RecordSheet(record, width: width).text(of: [$0.name]) }
      for line in texts.joined().split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test func coloursChangeNothingElse() throws {
    let plain = try RecordSheet(record, width: 72).text()
    let coloured = try RecordSheet(record, width: 72, isColoured: true).text()
    #expect(coloured != plain)
    let stripped = coloured.replacing(#/\u{1B}\[\d+m/#, with: "").split(separator: "\n").map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    #expect(stripped == plain.split(separator: "\n").map(String.init))
  }
}
