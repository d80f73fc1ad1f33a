import Decimals
import RecordTypes
import Testing

@testable import Simulator

/// The company that is there at the start hangs together.
struct CompanyTests {
  private let store = Company.store

  private func records(_ type: String) throws -> [Record] { try store.table(type).records }

  private func sum(_ records: [Record], _ amount: (Record) -> BigDecimal) -> BigDecimal {
    records.reduce(.zero) { $0 + amount($1) }
  }

  private var transactions: [Record] { store.types(of: .transactions).flatMap { store.tables[$0]?.records ?? [] } }

  @Test(arguments: [
    ("customer", 200), ("salesOrder", 300), ("purchaseOrder", 40), ("employee", 12), ("vendor", 25), ("contact", 60),
    ("subsidiary", 3), ("inventoryItem", 40), ("serviceSaleItem", 10), ("nonInventorySaleItem", 10),
  ])
  func thereAreSoMany(type: String, count: Int) throws {
    #expect(try records(type).count == count)
  }

  @Test(arguments: [
    "account", "cashSale", "classification", "creditMemo", "currency", "customerPayment", "department", "estimate",
    "expenseReport", "invoice", "itemFulfillment", "itemReceipt", "job", "journalEntry", "location", "opportunity",
    "returnAuthorization", "supportCase", "task", "term", "vendorBill", "vendorPayment",
  ])
  func noTypeIsEmpty(type: String) throws {
    #expect(try records(type).count >= 3)
  }

  @Test func everyFieldIsOneOfItsType() {
    var unknown: Set<String> = []
    func check(_ fields: Fields, _ table: FieldTable, _ place: String) {
      for (name, _) in fields {
        if table.kind(of: name) == nil { unknown.insert("\(place).\(name)") }
        for line in fields.lines(name) { check(line.fields, table.table(of: name), "\(place).\(name)") }
      }
    }
    for table in store.tables.values {
      for record in table.records { check(record.fields, table.schema.table, table.schema.type.name) }
    }
    #expect(unknown == [])
  }

  /// Whatever is referred to is there.
  @Test func everyReferenceLeadsSomewhere() {
    var lost: [String] = []
    func check(_ fields: Fields, _ table: FieldTable, _ place: String) {
      for (name, value) in fields {
        if case .reference(let id) = value, case .reference(let type)? = table.kind(of: name),
          store.target(of: id, type: type, field: name) == nil
        {
          lost.append("\(place).\(name) \(id)")
        }
        for line in fields.lines(name) { check(line.fields, table.table(of: name), "\(place).\(name)") }
      }
    }
    for table in store.tables.values {
      for record in table.records { check(record.fields, table.schema.table, "\(table.schema.type.name) \(record.id)") }
    }
    #expect(lost == [])
  }

  @Test func idsAreOnesOwnWithinAFamily() {
    for family in [Family.transactions, .entities, .items] {
      let ids = store.types(of: family).flatMap { store.tables[$0]?.records.map(\.id) ?? [] }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func totalsAreTheSumsOfTheirLines() throws {
    for type in ["salesOrder", "invoice", "cashSale", "creditMemo", "purchaseOrder", "vendorBill", "expenseReport"] {
      for record in try records(type) {
        let lines = record.fields.lines("item") + record.fields.lines("expense")
        let total = lines.reduce(BigDecimal.zero) { $0 + $1.fields.amount("amount") }
        #expect(!lines.isEmpty && record.fields.amount("total") == total, "\(type) \(record.id)")
        for line in record.fields.lines("item") {
          let amount = line.fields.amount("quantity") * line.fields.amount("rate")
          #expect(line.fields.amount("amount") == amount.inCents)
        }
      }
    }
  }

  @Test func invoicesComeFromTheirCustomersOrders() throws {
    let invoices = try records("invoice")
    #expect(invoices.count > 150)
    for invoice in invoices {
      let id = try #require(invoice.fields.id("createdFrom"))
      let order = try #require(store.record(id, in: .transactions))
      #expect(order.schema.type.name == "salesOrder")
      #expect(order.record.fields["entity"] == invoice.fields["entity"])
      #expect(order.record.fields.text("tranDate")! <= invoice.fields.text("tranDate")!)
    }
  }

  /// What an order says of itself is what was made of it.
  @Test func ordersKnowHowFarTheyAre() throws {
    let invoiced = Dictionary(grouping: try records("invoice")) { $0.fields.id("createdFrom") }
    for order in try records("salesOrder") {
      let billed = (invoiced[String(order.id)] ?? []).flatMap { $0.fields.lines("item") }
      for line in order.fields.lines("item") {
        let own = billed.filter { $0.fields.amount("orderLine") == BigDecimal(Int64(line.id)) }
        let quantity = own.reduce(BigDecimal.zero) { $0 + $1.fields.amount("quantity") }
        #expect(line.fields.amount("quantityBilled") == quantity)
      }
      #expect((order.fields.id("status") == "G") == !billed.isEmpty)
    }
    let letters = Set(try records("salesOrder").compactMap { $0.fields.id("status") })
    #expect(letters.isSuperset(of: ["A", "B", "F", "G", "H"]))
  }

  @Test func paymentsPayInvoicesOfTheirCustomer() throws {
    var paid: [String: BigDecimal] = [:]
    for payment in try records("customerPayment") + records("creditMemo") {
      let lines = payment.fields.lines("apply")
      for line in lines { paid[line.fields.id("doc")!, default: .zero] += line.fields.amount("amount") }
      let applied = lines.reduce(BigDecimal.zero) { $0 + $1.fields.amount("amount") }
      #expect(payment.fields.amount("applied") == applied)
      #expect(payment.fields.amount("unapplied") == payment.fields.amount("total") - applied)
    }
    for invoice in try records("invoice") {
      #expect(invoice.fields.amount("amountPaid") == paid[String(invoice.id)] ?? .zero)
      let rest = invoice.fields.amount("total") - invoice.fields.amount("amountPaid")
      #expect(invoice.fields.amount("amountRemaining") == rest)
      #expect((invoice.fields.id("status") == "B") == rest.isZero)
    }
  }

  @Test func customersOweWhatTheirOpenInvoicesSay() throws {
    let invoices = Dictionary(grouping: try records("invoice")) { $0.fields.id("entity") }
    var debtors = 0
    for customer in try records("customer") {
      let open = sum(invoices[String(customer.id)] ?? []) { $0.fields.amount("amountRemaining") }
      #expect(customer.fields.amount("balance") == open, "customer \(customer.id)")
      if !open.isZero { debtors += 1 }
    }
    #expect(debtors > 40)
    for customer in SeededCustomer.all {
      let balance = try store.table("customer").find(.id(customer.id))?.fields.text("balance")
      #expect(balance == customer.owes)
      #expect(try store.table("customer").find(.id(customer.id))?.fields.text("unbilledOrders") == customer.unbilled)
      let due = sum(invoices[String(customer.id)] ?? []) {
        $0.fields.text("dueDate") == customer.due ? $0.fields.amount("amountRemaining") : .zero
      }
      #expect(due == (try BigDecimal(customer.owes)))
    }
  }

  @Test func vendorsAreOwedWhatTheirOpenBillsSay() throws {
    for vendor in try records("vendor") {
      let own = try records("vendorBill").filter { $0.fields.id("entity") == String(vendor.id) }
      let open = sum(own) { $0.fields.amount("total") - (store.settled[$0.id] ?? .zero) }
      #expect(vendor.fields.amount("balance") == open)
      for bill in own {
        #expect((bill.fields.id("status") == "B") == (bill.fields.amount("total") == store.settled[bill.id] ?? .zero))
      }
    }
  }

  @Test func journalEntriesBalance() throws {
    for journal in try records("journalEntry") {
      let lines = journal.fields.lines("line")
      let (debit, credit) = (lines.map { $0.fields.amount("debit") }, lines.map { $0.fields.amount("credit") })
      #expect(debit.reduce(.zero, +) == credit.reduce(.zero, +) && !debit.reduce(.zero, +).isZero)
    }
  }

  @Test func theBooksBalance() throws {
    var balances: [String: BigDecimal] = [:]
    for record in transactions {
      #expect(record.postings.reduce(BigDecimal.zero) { $0 + $1.amount }.isZero, "transaction \(record.id)")
      for posting in record.postings { balances[posting.account, default: .zero] += posting.amount }
    }
    #expect(balances.values.reduce(.zero, +).isZero)
    for account in try records("account") {
      let balance = balances[String(account.id)] ?? .zero
      let isCredit = Chart.isCredit(account.fields.id("acctType")!)
      #expect(account.fields.amount("balance") == (isCredit ? balance.negated : balance))
    }
    for id in [Accounts.receivable, Accounts.payable, Accounts.checking, "20", "30"] {
      #expect(balances[id].map { !$0.isZero } == true)
    }
  }

  /// What the books say of customers, vendors and stock is what the invoices, bills and items say, in dollars.
  @Test func theBooksAgreeWithWhatIsOpenAndInStock() throws {
    func account(_ id: String) throws -> BigDecimal {
      try #require(store.record(id, in: .own("account"))).record.fields.amount("balance")
    }
    let open = sum(try records("invoice")) {
      ($0.fields.amount("amountRemaining") * $0.fields.amount("exchangeRate")).inCents
    }
    let difference = try account(Accounts.receivable) - open
    // A credit in another currency may leave a cent.
    #expect(difference.magnitude < BigDecimal(1))
    let owed = sum(try records("vendorBill")) { $0.fields.amount("total") - (store.settled[$0.id] ?? .zero) }
    #expect(try account(Accounts.payable) == owed)
    let stock = sum(try records("inventoryItem")) {
      ($0.fields.amount("quantityOnHand") * $0.fields.amount("averageCost")).inCents
    }
    #expect(try account(Accounts.inventory) == stock)
    for item in try records("inventoryItem") { #expect(!item.fields.amount("quantityOnHand").isNegative) }
  }

  @Test func itIsTheSameAtEveryStart() throws {
    let again = Company.makeStore(customers: 200)
    for (name, table) in store.tables { #expect(again.tables[name]?.records == table.records, "\(name)") }
  }

  @Test func thereCanBeMoreCustomers() throws {
    let customers = try Company.makeStore(customers: 1000).table("customer").records
    #expect(customers.count == 1000)
    #expect(customers.prefix(200).elementsEqual(try records("customer")))
  }

  /// A simulator makes its trade when it is looked at, and does without customers who are gone by then.
  @Test func tradeHappensWhenItIsLookedAt() throws {
    let user = try TestUser()
    let made = try user.make(#"{"companyName":"New","subsidiary":"1"}"#)
    #expect(user.get("customer/1234")?["balance"] == .number("1234.56"))
    #expect(user.send("DELETE", "customer/104").status == 204)
    // 300 there would be, and three of them this customer's.
    #expect(user.get("salesOrder?limit=1")?["totalResults"] == 297)
    #expect(user.get("salesOrder?q=entity%20ANY_OF%20%5B104%5D")?["totalResults"] == 0)
    #expect(user.get("invoice?q=entity%20ANY_OF%20%5B104%5D")?["totalResults"] == 0)
    #expect(user.get("customer/1234")?["balance"] == .number("1234.56"))
    #expect(user.get(made)?["balance"] == .number("0.0"))
    #expect(user.ids("balance GREATER 100000") == ["113"])
    #expect(try user.make(#"{"companyName":"Next","subsidiary":"1"}"#) == "customer/1236")
  }
}
