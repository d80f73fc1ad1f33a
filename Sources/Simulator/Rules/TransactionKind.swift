/// What tells the transactions of one type from those of another.
struct TransactionKind: Sendable {
  /// Whom a transaction is with: the field that names it, the types it may be of, and the field's label.
  struct Partner: Sendable {
    let field: String
    let types: [String]
    let label: String

    static let customer = Partner(field: "entity", types: ["customer"], label: "Customer")
    static let vendor = Partner(field: "entity", types: ["vendor"], label: "Vendor")
    static let employee = Partner(field: "entity", types: ["employee"], label: "Employee")
    /// Goods come from vendors, and come back from customers.
    static let sender = Partner(field: "entity", types: ["vendor", "customer"], label: "Vendor")
  }

  /// What its lines are, and so how they add up and what they do to the books.
  enum Form: Sendable {
    /// Items sold at their price.
    case sale
    /// Items and expenses bought at their cost.
    case purchase
    /// Items that leave or arrive.
    case shipment, receipt
    /// Money that pays other transactions.
    case payment
    /// Debits and credits.
    case journal
  }

  let form: Form
  /// What its number begins with; nil where the number is the other side's.
  var prefix: String?
  var partner: Partner?
  /// The sublists of which one has to have a line.
  var lines: [String] = []
  /// The account it is booked against, and the field that names it.
  var account: (field: String, id: String)?
  var defaults: [(field: String, value: Value)] = []
  /// A line that is fulfilled, received or billed by it counts in this field of its order's line.
  var progress: String?

  /// Whether an order's goods come in: bought, or sent back.
  var comesIn: Bool { form == .purchase || prefix == "RMA" }

  static func of(_ type: String) -> TransactionKind? { kinds[type] }

  private static let kinds: [String: TransactionKind] = [
    "salesOrder": .init(
      form: .sale, prefix: "SO", partner: .customer, lines: ["item"],
      defaults: [("orderStatus", .choice("A")), ("shipComplete", .boolean(false)), ("toBeEmailed", .boolean(false))]),
    "estimate": .init(
      form: .sale, prefix: "EST", partner: .customer, lines: ["item"]),
    "opportunity": .init(
      form: .sale, prefix: "OPP", partner: .customer, defaults: [("item", .lines([]))]),
    "returnAuthorization": .init(
      form: .sale, prefix: "RMA", partner: .customer, lines: ["item"],
      defaults: [("orderStatus", .choice("A"))]),
    "invoice": .init(
      form: .sale, prefix: "INV", partner: .customer, lines: ["item"], account: ("account", Accounts.receivable),
      defaults: [("approvalStatus", .choice("2")), ("toBeEmailed", .boolean(false))], progress: "quantityBilled"),
    "cashSale": .init(
      form: .sale, prefix: "CS", partner: .customer, lines: ["item"], account: ("account", Accounts.undeposited),
      defaults: [("toBeEmailed", .boolean(false))], progress: "quantityBilled"),
    "creditMemo": .init(
      form: .sale, prefix: "CM", partner: .customer, lines: ["item"], account: ("account", Accounts.receivable),
      defaults: [("apply", .lines([])), ("toBeEmailed", .boolean(false))], progress: "quantityBilled"),
    "customerPayment": .init(
      form: .payment, prefix: "PYMT", partner: .init(field: "customer", types: ["customer"], label: "Customer"),
      account: ("arAcct", Accounts.receivable),
      defaults: [("apply", .lines([])), ("account", .reference(Accounts.checking))]),
    "itemFulfillment": .init(
      form: .shipment, prefix: "IF", partner: .customer, lines: ["item"],
      defaults: [("shipStatus", .choice("C"))], progress: "quantityFulfilled"),
    "purchaseOrder": .init(
      form: .purchase, prefix: "PO", partner: .vendor, lines: ["item", "expense"]),
    "itemReceipt": .init(
      form: .receipt, prefix: "IR", partner: .sender, lines: ["item"], progress: "quantityReceived"),
    "vendorBill": .init(
      form: .purchase, partner: .vendor, lines: ["item", "expense"], account: ("account", Accounts.payable),
      defaults: [("approvalStatus", .choice("2")), ("paymentHold", .boolean(false))], progress: "quantityBilled"),
    "vendorPayment": .init(
      form: .payment, prefix: "BP", partner: .vendor, account: ("apAcct", Accounts.payable),
      defaults: [("apply", .lines([])), ("account", .reference(Accounts.checking))]),
    "expenseReport": .init(
      form: .purchase, prefix: "EXP", partner: .employee, lines: ["expense"],
      account: ("account", Accounts.employeeExpenses)),
    "journalEntry": .init(
      form: .journal, prefix: "JE", lines: ["line"],
      defaults: [("isReversal", .boolean(false))]),
  ]
}
