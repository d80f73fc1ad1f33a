import Decimals
import RecordTypes

/// The columns of `transaction`, `transactionline` and `transactionaccountingline`.
///
/// The facts name few of them; the rest are those of the SuiteAnalytics data source, from general knowledge. A
/// `subsidiary` is on the lines alone: asking `transaction` for it is the error that netsuite.md 3 shows.
extension Column {
  static func transaction(custom names: Set<String>) -> [Column] {
    [
      id, Column("type", .string) { .text(RecordFamily.transactionCode(of: $0.schema.type.name) ?? $0.schema.type.name) },
      Column("recordtype", .string) { .text($0.schema.type.name.lowercased()) },
      // A payment names its customer in a field of that name.
      Column("entity", .reference(nil)) { $0.record.fields["entity"] ?? $0.record.fields["customer"] },
      Column("status", .string) { $0.record.fields["status"] ?? $0.record.fields["orderStatus"] },
      Column("foreigntotal", .number) { $0.record.fields["total"] ?? $0.record.fields["payment"] },
      Column("foreignamountpaid", .number) { $0.record.fields["amountPaid"] ?? $0.record.fields["applied"] },
      Column("foreignamountunpaid", .number) {
        $0.record.fields["amountRemaining"] ?? $0.record.fields["unapplied"] ?? $0.record.fields["balance"]
      },
      Column("posting", .boolean) { .boolean(!$0.record.postings.isEmpty) },
      Column("employee", field: "salesRep", .reference("employee")),
    ] + transactionFields + custom(names)
  }

  private static let transactionFields: [Column] =
    [
      "externalId", "fob", "memo", "otherRefNum", "title", "trackingNumbers", "tranId", "transactionNumber",
    ].map { Column($0.lowercased(), field: $0, .string) }
    + ["closeDate", "dueDate", "endDate", "expectedCloseDate", "shipDate", "startDate", "tranDate"].map {
      Column($0.lowercased(), field: $0, .date)
    } + ["createdDate", "lastModifiedDate"].map { Column($0.lowercased(), field: $0, .datetime) }
    + ["currency", "customForm", "nextApprover", "opportunity", "partner", "postingPeriod", "shipMethod", "terms"].map {
      Column($0.lowercased(), field: $0, .reference(nil))
    } + [
      Column("approvalstatus", field: "approvalStatus", .string), Column("exchangerate", field: "exchangeRate", .number),
      Column("void", field: "void", .boolean),
    ]

  static let transactionLine: [Column] =
    [
      Column("transaction", .reference(nil)) { .number(String($0.record.id)) },
      Column("id", .integer) { .number(String($0.lineNumber)) },
      Column("linesequencenumber", .integer) { .number(String($0.lineNumber)) },
      Column("uniquekey", .integer) { .number(String($0.record.id * 1000 + $0.lineNumber)) },
      Column("mainline", .boolean) { .boolean($0.isMain) },
      Column("taxline", .boolean) { _ in .boolean(false) },
      Column("iscogs", .boolean) { _ in .boolean(false) },
      Column("foreignamount", .number) { $0.signedAmount.map { .number($0.description) } },
      Column("debitforeignamount", .number) { row in
        row.signedAmount.flatMap { $0.isNegative ? nil : .number($0.description) }
      },
      Column("creditforeignamount", .number) { row in
        row.signedAmount.flatMap { $0.isNegative ? .number($0.magnitude.description) : nil }
      },
      Column("netamount", .number) { $0.baseAmount.map { .number($0.description) } },
      Column("quantity", .number) { row in
        row.lineNumberField("quantity").map { .number((row.isSale ? $0.negated : $0).description) }
      },
      Column("entity", .reference(nil)) {
        $0.lineField("entity") ?? $0.record.fields["entity"] ?? $0.record.fields["customer"]
      },
      Column("memo", .string) { $0.lineField("memo") ?? $0.lineField("description") ?? $0.record.fields["memo"] },
      Column("subsidiary", field: "subsidiary", .reference("subsidiary")),
      Column("createdfrom", field: "createdFrom", .reference(nil)),
      Column("expenseaccount", .reference("account")) { $0.lineField("account") },
    ]
    + ["class", "department", "location"].map { name in
      Column(name, .reference(nil)) { $0.lineField(name) ?? $0.record.fields[name] }
    } + [line("item", .reference("item"))] + ["itemType", "price", "units"].map(line)
    + ["isBillable", "isClosed"].map { line($0, .boolean) }
    + ["quantityBackOrdered", "quantityBilled", "quantityCommitted", "quantityFulfilled", "rate"].map {
      line($0, .number)
    }

  private static func line(_ name: String) -> Column { line(name, .string) }

  private static func line(_ name: String, _ kind: FieldKind) -> Column {
    Column(name.lowercased(), kind) { $0.lineField(name) }
  }

  static let accountingLine: [Column] = [
    Column("transaction", .reference(nil)) { .number(String($0.record.id)) },
    Column("transactionline", .integer) { $0.posting.map { .number(String($0.line)) } },
    Column("accountingbook", .reference("accountingBook")) { _ in .number("1") },
    Column("account", .reference("account")) { $0.posting.map { .reference($0.account) } },
    Column("amount", .number) { $0.posting.map { .number($0.amount.description) } },
    Column("debit", .number) { row in
      row.posting.flatMap { $0.amount.isNegative ? nil : .number($0.amount.description) }
    },
    Column("credit", .number) { row in
      row.posting.flatMap { $0.amount.isNegative ? .number($0.amount.magnitude.description) : nil }
    },
    Column("posting", .boolean) { _ in .boolean(true) },
  ]
}

extension Row {
  fileprivate var isMain: Bool { if case .record = part { true } else { false } }

  fileprivate var posting: Posting? { if case .posting(let posting, _) = part { posting } else { nil } }

  fileprivate var lineNumber: Int { if case .line(_, _, let number) = part { number } else { 0 } }

  /// What is sold counts as negative on the lines and positive as a whole; what is bought the other way round.
  fileprivate var isSale: Bool { !Self.purchases.contains(schema.type.name) }

  private static let purchases: Set = [
    "purchaseOrder", "vendorBill", "itemReceipt", "expenseReport", "creditMemo", "returnAuthorization",
  ]

  fileprivate func lineNumberField(_ name: String) -> BigDecimal? { lineField(name)?.decimal }

  /// In the transaction's currency.
  fileprivate var signedAmount: BigDecimal? {
    guard case .line(_, let line, _) = part else {
      let total = (record.fields["total"] ?? record.fields["payment"])?.decimal
      return isSale ? total : total?.negated
    }
    if let debit = line.fields["debit"]?.decimal { return debit }
    if let credit = line.fields["credit"]?.decimal { return credit.negated }
    let amount = line.fields["amount"]?.decimal
    return isSale ? amount?.negated : amount
  }

  /// In the base currency, to the cent.
  fileprivate var baseAmount: BigDecimal? {
    guard let amount = signedAmount else { return nil }
    guard let rate = record.fields["exchangeRate"]?.decimal else { return amount }
    return try? amount.multiplied(by: rate).rounded(toPlaces: 2)
  }
}
