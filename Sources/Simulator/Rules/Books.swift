import Decimals

extension TransactionKind {
  /// What a transaction does to the books: debits and credits that add up to nothing.
  func postings(of fields: Fields, _ store: RecordStore) -> [Posting] {
    var books = Books(rate: fields["exchangeRate"]?.decimal ?? BigDecimal(1))
    switch form {
    case .sale:
      guard let account, let id = fields.id(account.field) else { return [] }
      books.sale(fields, against: id, isCredit: fields["unapplied"] != nil, store)
    case .purchase:
      guard let account, let id = fields.id(account.field) else { return [] }
      books.purchase(fields, against: id, store)
    case .shipment: books.goods(fields, from: Accounts.inventory, to: Accounts.costOfGoods, store)
    case .receipt:
      // What a customer sends back was sold.
      let isReturn = fields.id("entity").flatMap { store.record($0, in: .entities) }?.schema.type.name == "customer"
      let source = isReturn ? Accounts.costOfGoods : Accounts.accruedPurchases
      books.goods(fields, from: source, to: Accounts.inventory, store)
    case .payment:
      guard let account, let id = fields.id(account.field), let bank = fields.id("account") else { return [] }
      books.payment(fields, of: id, bank)
    case .journal: books.journal(fields)
    }
    return books.postings
  }
}

/// Debits and credits as they are written down.
private struct Books {
  let rate: BigDecimal
  var postings: [Posting] = []

  init(rate: BigDecimal) { self.rate = rate }

  private mutating func debit(_ account: String, _ amount: BigDecimal, line: Int = 0) {
    guard !amount.isZero else { return }
    postings.append(Posting(account: account, amount: amount, line: line))
  }

  /// The other side of all that is written down: what does not go up by a cent because of an exchange rate is in it.
  private mutating func close(with account: String) {
    let sum = postings.reduce(BigDecimal.zero) { $0 + $1.amount }
    guard !sum.isZero else { return }
    postings.insert(Posting(account: account, amount: sum.negated, line: 0), at: 0)
  }

  mutating func sale(_ fields: Fields, against account: String, isCredit: Bool, _ store: RecordStore) {
    let sign = isCredit ? rate : rate.negated
    for (number, line) in fields.lines("item").enumerated() {
      let item = line.fields.id("item").flatMap { store.record($0, in: .items) }?.record.fields
      let income = line.fields.id("account") ?? item?.id("incomeAccount") ?? Accounts.sales
      debit(income, (line.fields.amount("amount") * sign).inCents, line: number + 1)
    }
    let extras = [
      ("discountTotal", Accounts.discounts), ("handlingCost", Accounts.shippingIncome),
      ("shippingCost", Accounts.shippingIncome), ("taxTotal", Accounts.salesTax),
    ]
    for (field, account) in extras { debit(account, (fields.amount(field) * sign).inCents) }
    close(with: account)
  }

  mutating func purchase(_ fields: Fields, against account: String, _ store: RecordStore) {
    var number = 0
    for line in fields.lines("item") {
      number += 1
      let item = line.fields.id("item").flatMap { store.record($0, in: .items) }?.record.fields
      let isStock = item?.text("itemType") == "InvtPart"
      let expense = isStock ? Accounts.accruedPurchases : item?.id("expenseAccount") ?? Accounts.supplies
      debit(expense, (line.fields.amount("amount") * rate).inCents, line: number)
    }
    for line in fields.lines("expense") {
      number += 1
      let expense = line.fields.id("account") ?? line.fields.id("expenseaccount") ?? Accounts.supplies
      debit(expense, (line.fields.amount("amount") * rate).inCents, line: number)
    }
    debit(Accounts.salesTax, (fields.amount("taxTotal") * rate).inCents)
    close(with: account)
  }

  /// Goods move at their average cost, whatever they were ordered at.
  mutating func goods(_ fields: Fields, from: String, to: String, _ store: RecordStore) {
    for (number, line) in fields.lines("item").enumerated() {
      guard let item = line.fields.id("item").flatMap({ store.record($0, in: .items) })?.record.fields,
        item.text("itemType") == "InvtPart"
      else { continue }
      let cost = (line.fields.amount("quantity") * item.amount("averageCost")).inCents
      debit(to, cost, line: number + 1)
      debit(from, cost.negated, line: number + 1)
    }
  }

  /// Money of a customer comes in, money to a vendor goes out.
  mutating func payment(_ fields: Fields, of account: String, _ bank: String) {
    let isIncoming = fields["payment"] != nil
    let sum = ((isIncoming ? fields.amount("payment") : fields.amount("total")) * rate).inCents
    debit(isIncoming ? bank : account, sum)
    debit(isIncoming ? account : bank, sum.negated)
  }

  mutating func journal(_ fields: Fields) {
    for (number, line) in fields.lines("line").enumerated() {
      let amount = line.fields.amount("debit") - line.fields.amount("credit")
      debit(line.fields.id("account") ?? "", (amount * rate).inCents, line: number + 1)
    }
    // Rounding to the base currency may leave a cent.
    let sum = postings.reduce(BigDecimal.zero) { $0 + $1.amount }
    if let last = postings.last, !sum.isZero {
      postings[postings.count - 1] = Posting(account: last.account, amount: last.amount - sum, line: last.line)
    }
  }
}
