import Decimals
import RecordTypes

/// What becomes of a record by `!transform`: an order is billed or fulfilled, a bill is paid.
struct Transformation {
  let store: RecordStore
  let source: Record
  let from: RecordSchema
  let to: RecordSchema

  /// The fields the new record begins with. Throws when the record is not one that this can be made of now.
  func fields() throws(Problem) -> Fields {
    guard RecordTypes.transformTargets(of: from.type.name).contains(to.type.name), isReady else { throw .notTransformable(source, to) }
    var fields = Fields()
    for name in Self.bodyFields + source.fields.customNames where to.knows(name) { fields[name] = source.fields[name] }
    guard from.family == .transactions else {
      fields[partnerField] = .reference(String(source.id))
      return fields
    }
    fields[partnerField] = source.fields["entity"]
    if from.type.name == "opportunity", to.knows("opportunity") { fields["opportunity"] = .reference(String(source.id)) }
    if to.knows("createdFrom") { fields["createdFrom"] = .reference(String(source.id)) }
    if to.table.kind(of: "apply") != nil { fields["apply"] = .lines(try payment()) }
    for sublist in ["item", "expense"] where TransactionKind.of(to.type.name)?.takes(sublist, to.table) == true {
      fields[sublist] = .lines(lines(sublist))
    }
    let isEmpty = fields.lines("item").isEmpty && fields.lines("expense").isEmpty
    if to.table.kind(of: "item") != nil, isEmpty { throw .notTransformable(source, to) }
    return fields
  }

  private static let bodyFields = [
    "billingAddress", "class", "currency", "department", "exchangeRate", "job", "location", "memo", "opportunity",
    "otherRefNum", "partner", "salesRep", "shipMethod", "shippingAddress", "subsidiary", "terms",
  ]
  private static let lineFields = [
    "account", "category", "class", "department", "description", "item", "location", "memo", "price", "rate",
    "taxCode", "units",
  ]

  private var partnerField: String { to.type.name == "customerPayment" ? "customer" : "entity" }

  /// Orders are approved before they go on, and bills before they are paid; what was closed goes no further.
  private var isReady: Bool {
    let status = source.fields.id("status") ?? ""
    return switch from.type.name {
    case "salesOrder", "purchaseOrder", "returnAuthorization": !["A", "C", "H", "P"].contains(status)
    case "estimate": status == "A"
    case "opportunity": status != "D"
    case "invoice", "vendorBill": !["D", "E"].contains(status)
    default: true
    }
  }

  /// What of each line is still to be done.
  private func lines(_ sublist: String) -> [Line] {
    let table = to.table.table(of: sublist)
    let standing = store.standing(of: source, from.type.name)
    var lines: [Line] = []
    for line in source.fields.lines(sublist) where !line.fields.isTrue("isClosed") {
      let rest = rest(of: line, sublist, standing)
      guard BigDecimal.zero < rest else { continue }
      let isMoved = !TransactionRules.isNeverMoved(line.fields)
      guard isMoved || !["itemFulfillment", "itemReceipt"].contains(to.type.name) else { continue }
      var fields = Fields()
      for name in Self.lineFields + line.fields.customNames where table.kind(of: name) != nil || FieldTable.isCustom(name) {
        fields[name] = line.fields[name]
      }
      fields[sublist == "expense" ? "amount" : "quantity"] = .amount(rest)
      switch table.kind(of: "orderLine") {
      case .integer?:
        fields["orderDoc"] = .reference(String(source.id))
        fields["orderLine"] = .number(String(line.id))
      case .string?:
        fields["orderDoc"] = .text(String(source.id))
        fields["orderLine"] = .text(String(line.id))
      default: break
      }
      lines.append(Line(id: lines.count + 1, fields: fields, table))
    }
    return lines
  }

  /// What is left of a line when what was made of it is taken away; of an expense, in money.
  private func rest(of line: Line, _ sublist: String, _ standing: Standing) -> BigDecimal {
    if sublist == "expense" { return line.fields.amount("amount") - (standing.billed[line.id] ?? .zero) }
    let done = TransactionKind.of(to.type.name)?.progress ?? ""
    // What is picked is as good as sent.
    let picked = done == "quantityFulfilled" ? line.fields.amount("quantityPicked") : .zero
    return line.fields.amount("quantity") - line.fields.amount(done) - picked
  }

  /// All that is due of what is paid. A credit memo is for what was invoiced, paid or not.
  private func payment() throws(Problem) -> [Line] {
    let due = source.fields.amount("total") - (store.settled[source.id] ?? .zero)
    guard BigDecimal.zero < due, ["invoice", "vendorBill"].contains(from.type.name) else {
      if to.type.name == "creditMemo" { return [] }
      throw .notTransformable(source, to)
    }
    var fields = Fields()
    fields["doc"] = .reference(String(source.id))
    fields["apply"] = .boolean(true)
    return [Line(id: 1, fields: fields, to.table.table(of: "apply"))]
  }
}

extension TransactionKind {
  /// Whether lines of this sublist go on into it: whatever it lists, expenses are billed and not received.
  fileprivate func takes(_ sublist: String, _ table: FieldTable) -> Bool {
    table.kind(of: sublist) != nil && (sublist == "item" || lines.contains(sublist))
  }
}

extension RecordSchema {
  /// Whether records of the type have this body field.
  fileprivate func knows(_ name: String) -> Bool { table.kind(of: name) != nil || FieldTable.isCustom(name) }
}

extension Problem {
  /// NetSuite's INVALID_INITIALIZE_REF, in SuiteScript's words; what REST answers is not in the facts.
  fileprivate static func notTransformable(_ record: Record, _ target: RecordSchema) -> Problem {
    business("You can not initialize \(target.type.name): invalid reference \(record.id).")
  }
}
