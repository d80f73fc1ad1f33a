import Decimals
import Foundation
import RecordTypes
import Testing

@testable import Simulator

/// Whatever is done in whatever order, the books hang together after each step.
struct BooksTests {
  /// How many of each group; `NSS_BOOKS` says more.
  private static let sequences = ProcessInfo.processInfo.environment["NSS_BOOKS"].flatMap(UInt64.init) ?? 10
  private static let steps = 40
  /// A bill that names its order in lines of expenses alone.
  private static let telling: [UInt64] = [6160]

  @Test(arguments: 1...16)
  func theBooksHangTogether(group: UInt64) {
    var done = 0
    defer { #expect(done > Int(Self.sequences) * Self.steps / 3, "enough of it does something") }
    for seed in Array(group * 1000..<group * 1000 + Self.sequences) + (group == 1 ? Self.telling : []) {
      var keeper = Bookkeeper(seed: seed)
      for _ in 1...Self.steps {
        let status = keeper.step()
        if status < 300 { done += 1 }
        var faults = Audit(keeper.store).faults
        if status >= 500 { faults.append("it was answered \(status)") }
        guard !faults.isEmpty else { continue }
        Issue.record("seed \(seed):\n\(keeper.log.joined(separator: "\n"))\n\n\(faults.joined(separator: "\n"))")
        return
      }
    }
  }
}

/// Adds everything up anew from the transactions, and tells what says otherwise.
private struct Audit {
  private let store: RecordStore
  private let transactions: [(type: String, record: Record)]
  private(set) var faults: [String] = []

  init(_ store: RecordStore) {
    self.store = store
    transactions = store.types(of: .transactions).compactMap { store.tables[$0] }.flatMap { table in
      table.records.map { (table.schema.type.name, $0) }
    }
    checkAccounts()
    checkSums()
    checkPayments()
    checkPartners()
    checkOrders()
    checkStock()
    checkReferences()
  }

  private mutating func expect(_ isRight: Bool, _ text: @autoclosure () -> String) {
    if !isRight { faults.append(text()) }
  }

  private mutating func expect(_ found: BigDecimal, _ wanted: BigDecimal, _ what: @autoclosure () -> String) {
    if found != wanted { faults.append("\(what()) is \(found.amountText), not \(wanted.amountText)") }
  }

  private func records(_ types: String...) -> [Record] {
    transactions.filter { types.contains($0.type) }.map(\.record)
  }

  private static func sum(_ lines: [Line], _ field: String) -> BigDecimal {
    lines.reduce(.zero) { $0 + $1.fields.amount(field) }
  }

  /// Whether it counts in the books.
  private static func counts(_ fields: Fields) -> Bool { !["1", "3"].contains(fields.id("approvalStatus") ?? "2") }

  private mutating func checkAccounts() {
    var balances: [String: BigDecimal] = [:]
    for (type, record) in transactions {
      let sum = record.postings.reduce(BigDecimal.zero) { $0 + $1.amount }
      expect(sum, .zero, "the sum of the postings of \(type) \(record.id)")
      for posting in record.postings { balances[posting.account, default: .zero] += posting.amount }
      if ["salesOrder", "purchaseOrder", "estimate", "returnAuthorization", "opportunity"].contains(type) {
        expect(record.postings.isEmpty, "\(type) \(record.id) is in the books")
      }
      let isWaiting = !Self.counts(record.fields)
      expect(!isWaiting || record.postings.isEmpty, "\(type) \(record.id) waits, and is in the books")
    }
    for account in store.tables["account"]?.records ?? [] {
      let balance = balances[String(account.id)] ?? .zero
      let isCredit = Chart.isCredit(account.fields.id("acctType") ?? "")
      let wanted = isCredit ? balance.negated : balance
      expect(account.fields.amount("balance"), wanted, "the balance of account \(account.id)")
    }
  }

  private mutating func checkSums() {
    for (type, record) in transactions where !["itemFulfillment", "itemReceipt"].contains(type) {
      let lines = record.fields.lines("item") + record.fields.lines("expense")
      guard !lines.isEmpty else { continue }
      let extras = ["shippingCost", "handlingCost", "discountTotal"].map { record.fields.amount($0) }
      let total = Self.sum(lines, "amount") + Self.sum(lines, "tax1Amt") + extras.reduce(.zero, +)
      expect(record.fields.amount("total"), total, "the total of \(type) \(record.id)")
      expect(!total.isNegative, "the total of \(type) \(record.id) is negative")
    }
  }

  private mutating func checkPayments() {
    var paid: [Int: BigDecimal] = [:]
    for payment in records("customerPayment", "creditMemo", "vendorPayment") {
      let lines = payment.fields.lines("apply")
      let applied = Self.sum(lines, "amount")
      expect(payment.fields.amount("unapplied"), payment.fields.amount("total") - applied, "unapplied of \(payment.id)")
      expect(!payment.fields.amount("unapplied").isNegative, "\(payment.id) pays more than it has")
      guard Self.counts(payment.fields) else { continue }
      for line in lines {
        paid[Int(line.fields.id("doc") ?? "") ?? 0, default: .zero] += line.fields.amount("amount")
        expect(!line.fields.amount("amount").isNegative, "\(payment.id) pays less than nothing")
      }
    }
    for (id, amount) in store.settled { expect(amount, paid[id] ?? .zero, "what is paid of \(id)") }
    for bill in records("invoice", "vendorBill") {
      let rest = bill.fields.amount("total") - (paid[bill.id] ?? .zero)
      expect(!rest.isNegative, "\(bill.id) is paid more than once")
      let remaining = bill.fields["amountRemaining"]?.decimal ?? rest
      expect(remaining, rest, "what \(bill.id) is due")
      let approval = bill.fields.id("approvalStatus") ?? "2"
      let status = approval == "1" ? "D" : approval == "3" ? "E" : rest.isZero ? "B" : "A"
      let found = bill.fields.id("status") ?? ""
      expect(found == status, "the status of \(bill.id) is \(found), not \(status)")
      if approval != "2" { expect(paid[bill.id] ?? .zero, .zero, "what is paid of \(bill.id), which waits,") }
    }
  }

  private mutating func checkPartners() {
    let (customers, vendors) = (Bookkeeper.customers, Bookkeeper.vendors)
    for id in customers + vendors {
      let entity = store.record(id, in: .entities)!.record.fields
      let isCustomer = customers.contains(id)
      var (balance, overdue, unbilled) = (BigDecimal.zero, BigDecimal.zero, BigDecimal.zero)
      for (type, record) in transactions where (record.fields.id("entity") ?? record.fields.id("customer")) == id {
        let fields = record.fields
        switch type {
        case "invoice" where Self.counts(fields), "vendorBill" where Self.counts(fields):
          let open = fields.amount("total") - (store.settled[record.id] ?? .zero)
          balance += open
          if type == "invoice", let due = fields.text("dueDate"), due < store.overdueDay!.text { overdue += open }
        case "customerPayment", "creditMemo", "vendorPayment":
          if Self.counts(fields) { balance += fields.amount("unapplied").negated }
        case "salesOrder", "purchaseOrder":
          guard ["B", "D", "E", "F"].contains(fields.id("status")) else { continue }
          for line in fields.lines("item") where !line.fields.isTrue("isClosed") {
            let quantity = line.fields.amount("quantity")
            let rest = quantity - line.fields.amount("quantityBilled")
            guard BigDecimal.zero < rest else { continue }
            let part = (try? (line.fields.amount("amount") * rest).divided(by: quantity)) ?? .zero
            unbilled += rest == quantity ? line.fields.amount("amount") : part.inCents
          }
          let billed = billedExpenses(of: record.id)
          for line in fields.lines("expense") where !line.fields.isTrue("isClosed") {
            unbilled += max(.zero, line.fields.amount("amount") - (billed[String(line.id)] ?? .zero))
          }
        default: break
        }
      }
      expect(entity.amount("balance"), balance, "the balance of \(id)")
      expect(entity.amount("unbilledOrders"), unbilled, "what is not billed of \(id)")
      if isCustomer { expect(entity.amount("overdueBalance"), overdue, "what is overdue of \(id)") }
    }
  }

  private func billedExpenses(of order: Int) -> [String: BigDecimal] {
    var billed: [String: BigDecimal] = [:]
    let lines = records("vendorBill").flatMap { $0.fields.lines("expense") }
    for line in lines where line.fields.text("orderDoc") == String(order) {
      billed[line.fields.text("orderLine") ?? "", default: .zero] += line.fields.amount("amount")
    }
    return billed
  }

  /// How far a line of an order has come by all that names it.
  private func done(
    _ order: Int, _ line: Int, _ types: [String], _ isWanted: (Record) -> Bool = { _ in true }
  ) -> BigDecimal {
    transactions.filter { types.contains($0.type) && isWanted($0.record) }.reduce(.zero) { sum, transaction in
      let lines = transaction.record.fields.lines("item").filter {
        $0.fields.text("orderDoc") == String(order) && $0.fields.text("orderLine") == String(line)
      }
      return sum + Self.sum(lines, "quantity")
    }
  }

  private mutating func checkOrders() {
    for (type, record) in transactions where ["salesOrder", "purchaseOrder", "returnAuthorization"].contains(type) {
      let mover = type == "salesOrder" ? "itemFulfillment" : "itemReceipt"
      let moved = type == "salesOrder" ? "quantityFulfilled" : "quantityReceived"
      var (isMoved, isBegun, isBilled, waits, isClosed, isTouched) = (true, false, true, false, true, false)
      for line in record.fields.lines("item") {
        let billed = done(record.id, line.id, ["invoice", "cashSale", "vendorBill", "creditMemo"])
        let gone = done(record.id, line.id, [mover]) { $0.fields.id("shipStatus") ?? "C" == "C" }
        let picked = done(record.id, line.id, [mover]) { $0.fields.id("shipStatus") ?? "C" != "C" }
        let quantity = line.fields.amount("quantity")
        expect(line.fields.amount("quantityBilled"), billed, "quantityBilled of \(record.id)/\(line.id)")
        expect(line.fields.amount(moved), gone, "\(moved) of \(record.id)/\(line.id)")
        expect(line.fields.amount("quantityPicked"), picked, "quantityPicked of \(record.id)/\(line.id)")
        expect(gone + picked <= max(.zero, quantity), "of \(record.id)/\(line.id) more has moved than was ordered")
        isTouched = isTouched || !(billed + gone + picked).isZero
        if line.fields.isTrue("isClosed") { continue }
        isClosed = false
        isBilled = isBilled && billed >= quantity
        guard line.fields.text("itemType") == "InvtPart" else { continue }
        isMoved = isMoved && gone >= quantity
        isBegun = isBegun || !gone.isZero
        waits = waits || billed < gone
      }
      let expenses = billedExpenses(of: record.id)
      for line in record.fields.lines("expense") where !line.fields.isTrue("isClosed") {
        isClosed = false
        isBilled = isBilled && (expenses[String(line.id)] ?? .zero) >= line.fields.amount("amount")
      }
      let order = record.fields.id("orderStatus") ?? ""
      let far = isMoved ? (isBilled ? "G" : "F") : !isBegun ? "B" : waits ? "E" : "D"
      let status = order == "C" ? "C" : isClosed ? "H" : order == "A" ? "A" : far
      let found = record.fields.id("status") ?? ""
      expect(found == status, "the status of \(type) \(record.id) is \(found), not \(status)")
      if order != "B" { expect(!isTouched, "\(type) \(record.id) goes on without an approval") }
    }
  }

  private mutating func checkStock() {
    for item in store.tables["inventoryitem"]?.records ?? [] where [71, 98].contains(item.id) {
      var count = Company.people.record(String(item.id), in: .items)!.record.fields.amount("quantityOnHand")
      for (type, record) in transactions where type == "itemReceipt" || type == "itemFulfillment" {
        if type == "itemFulfillment", record.fields.id("shipStatus") != "C" { continue }
        let own = record.fields.lines("item").filter { $0.fields.id("item") == String(item.id) }
        let quantity = Self.sum(own, "quantity")
        count += type == "itemReceipt" ? quantity : quantity.negated
      }
      expect(item.fields.amount("quantityOnHand"), count, "the stock of \(item.id)")
    }
  }

  /// What a transaction says it was made of, or pays, is there.
  private mutating func checkReferences() {
    for (type, record) in transactions {
      let lines = ["item", "expense", "apply"].flatMap { record.fields.lines($0) }
      let ids = [record.fields.id("createdFrom")] + lines.flatMap { [$0.fields.text("orderDoc"), $0.fields.id("doc")] }
      for id in ids.compactMap({ $0 }) {
        expect(store.record(id, in: .transactions) != nil, "\(type) \(record.id) names \(id), which is gone")
      }
    }
  }
}
