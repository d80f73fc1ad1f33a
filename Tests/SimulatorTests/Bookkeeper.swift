import HTTP
import JSON
import RecordTypes
import Synchronization

@testable import Simulator

/// Somebody who makes, changes and removes transactions at random, always the same from one seed. Most of what is asked
/// for makes sense; what does not is to be refused.
struct Bookkeeper {
  private(set) var dice: Dice
  /// What was asked, and with what status it was answered.
  private(set) var log: [String] = []
  private let clock: Clock
  private let records: SharedRecords
  private let routes: RouteTable

  private final class Clock: Sendable {
    let day = Mutex(20_781)
  }

  /// A company that has people, items and accounts, and has not traded.
  private static let company: RecordStore = {
    var store = Company.people
    store.isUsual = false
    store.hasTraded = true
    for customer in SeededCustomer.all {
      store.change(String(customer.id), in: .entities) { $0.fields["balance"] = .number("0.0") }
    }
    return store
  }()

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    let clock = Clock()
    let now = { @Sendable () -> Int64 in Int64(clock.day.withLock { $0 }) * 86_400 * 1_000_000_000 }
    let records = SharedRecords(now: now) { Self.company }
    self.clock = clock
    self.records = records
    routes = RouteTable([
      TransformService(records: records, now: now), ActionService(records: records, now: now),
      RecordService(records: records, now: now),
    ])
  }

  var store: RecordStore { records.copy }

  static let customers = ["101", "105", "109"]
  static let vendors = ["301", "302"]
  private static let items = ["71", "98", "61", "51"]

  /// Asks for something, and gives the answer's status.
  mutating func step() -> Int {
    switch dice.number(1...100) {
    case 1...20: make()
    case 21...63: transform()
    case 64...80: edit()
    case 81...89: act()
    case 90...98: remove()
    default: wait()
    }
  }

  private mutating func send(_ method: String, _ path: String, _ body: String = "") -> Int {
    let request = HTTPRequest(
      method: method, target: "\(SharedRecords.root)/\(path)", headers: [:], body: Array(body.utf8))
    let status = answer(request)
    log.append("\(method) \(path) \(body) -> \(status)")
    return status
  }

  private func answer(_ request: HTTPRequest) -> Int {
    do {
      var call = try Call(request, host: "127.0.0.1")
      guard case .route(let route, let arguments) = routes.match(request.method, call.path) else { return 500 }
      call.arguments = arguments
      return try route.handler(call).status
    } catch {
      return error.status
    }
  }

  /// A day or many go by, and some of what is due becomes late.
  private mutating func wait() -> Int {
    let days = dice.number(1...40)
    clock.day.withLock { $0 += days }
    log.append("wait \(days) days")
    return 200
  }

  /// The path of some transaction; nil before there is any.
  private mutating func some(_ isWanted: (String) -> Bool = { _ in true }) -> (type: String, record: Record)? {
    let store = store
    let all = store.types(of: .transactions).compactMap { store.tables[$0] }.filter { isWanted($0.schema.type.name) }
    let records = all.flatMap { table in table.records.map { (table.schema.type.name, $0) } }
    return records.isEmpty ? nil : dice.one(of: records)
  }
}

extension Bookkeeper {
  private mutating func make() -> Int {
    let customer = dice.one(of: Self.customers)
    let vendor = dice.one(of: Self.vendors)
    switch dice.number(1...14) {
    case 1...4:
      let parts = [status("orderStatus", ["A", "B", "B", "B", "B"]), items()]
      return send("POST", "salesOrder", body("entity", customer, parts))
    case 5: return send("POST", "estimate", body("entity", customer, [items()]))
    case 6: return send("POST", "opportunity", body("entity", customer, dice.happens(50) ? [items()] : []))
    case 7:
      return send("POST", "invoice", body("entity", customer, [items(), status("approvalStatus", ["1", "2", "2"])]))
    case 8:
      let parts = [items(), expenses(), status("approvalStatus", ["1", "2", "2"])]
      return send("POST", "purchaseOrder", body("entity", vendor, parts))
    case 9:
      return send("POST", "vendorBill", body("entity", vendor, [expenses(), status("approvalStatus", ["1", "2"])]))
    case 10: return send("POST", "customerPayment", body("customer", customer, [payment("payment", "invoice")]))
    case 11: return send("POST", "vendorPayment", body("entity", vendor, [payment("total", "vendorBill")]))
    case 12:
      let type = dice.one(of: ["returnAuthorization", "creditMemo", "cashSale"])
      return send("POST", type, body("entity", customer, [items(), status("orderStatus", ["A", "B", "B"])]))
    case 13: return send("POST", "expenseReport", body("entity", "11", [expenses()]))
    default: return send("POST", "journalEntry", body("subsidiary", "1", [journal()]))
    }
  }

  private func body(_ partner: String, _ id: String, _ parts: [String]) -> String {
    "{" + (["\"\(partner)\":\"\(id)\""] + parts).joined(separator: ",") + "}"
  }

  private mutating func status(_ field: String, _ letters: [String]) -> String {
    "\"\(field)\":\"\(dice.one(of: letters))\""
  }

  private mutating func amount() -> String { "\(dice.number(0...400)).\(dice.number(10...99))" }

  private mutating func items() -> String {
    let lines = (1...dice.number(1...3)).map { _ in
      var fields = ["\"item\":\"\(dice.one(of: Self.items))\"", "\"quantity\":\(dice.number(1...6))"]
      if dice.happens(40) { fields.append("\"rate\":\(amount())") }
      if dice.happens(10) { fields.append("\"amount\":\(amount())") }
      if dice.happens(10) { fields.append("\"quantity\":\(dice.number(0...3)).5") }
      if dice.happens(10) { fields.append("\"tax1Amt\":\(amount())") }
      return "{\(fields.joined(separator: ","))}"
    }
    return "\"item\":{\"items\":[\(lines.joined(separator: ","))]}"
  }

  private mutating func expenses() -> String {
    let lines = (1...dice.number(1...2)).map { _ in "{\"account\":\"40\",\"category\":\"1\",\"amount\":\(amount())}" }
    return "\"expense\":{\"items\":[\(lines.joined(separator: ","))]}"
  }

  /// Some that do not balance are among them.
  private mutating func journal() -> String {
    let sum = amount()
    let other = dice.happens(90) ? sum : amount()
    return "\"line\":{\"items\":[{\"account\":\"40\",\"debit\":\(sum)},{\"account\":\"1\",\"credit\":\(other)}]}"
  }

  private mutating func payment(_ field: String, _ paid: String) -> String {
    var parts = dice.happens(70) ? ["\"\(field)\":\(amount())"] : []
    let lines = (0..<dice.number(0...2)).compactMap { _ -> String? in
      guard let (_, record) = some({ $0 == paid }) else { return nil }
      return "{\"doc\":\"\(record.id)\"\(dice.happens(50) ? ",\"amount\":\(amount())" : "")}"
    }
    if !lines.isEmpty { parts.append("\"apply\":{\"items\":[\(lines.joined(separator: ","))]}") }
    return parts.isEmpty ? "\"memo\":\"nothing\"" : parts.joined(separator: ",")
  }
}

extension Bookkeeper {
  private mutating func transform() -> Int {
    let sources = [
      "salesOrder", "salesOrder", "salesOrder", "purchaseOrder", "purchaseOrder", "invoice", "vendorBill", "estimate",
      "returnAuthorization",
    ]
    let wanted = dice.one(of: sources)
    guard let (type, record) = some({ $0 == wanted }) ?? some(), !RecordTypes.transformTargets(of: type).isEmpty else {
      return 200
    }
    let isUsual = type == "salesOrder" && dice.happens(85)
    let target = dice.one(of: isUsual ? ["invoice", "itemFulfillment"] : RecordTypes.transformTargets(of: type))
    var parts: [String] = []
    var isPart = false
    if dice.happens(40), !record.fields.lines("item").isEmpty, target != "customerPayment" {
      let line = dice.one(of: record.fields.lines("item"))
      parts.append("\"item\":{\"items\":[{\"orderLine\":\(line.id),\"quantity\":\(dice.number(1...3))}]}")
      isPart = dice.happens(70)
    }
    if target == "itemFulfillment" { parts.append(status("shipStatus", ["A", "B", "C", "C", "C"])) }
    if target == "customerPayment", dice.happens(60) { parts.append("\"payment\":\(amount())") }
    if target == "vendorPayment", dice.happens(30) { parts.append("\"approvalStatus\":\"1\"") }
    let path = "\(type)/\(record.id)/!transform/\(target)\(isPart ? "?replace=item" : "")"
    return send("POST", path, parts.isEmpty ? "" : "{\(parts.joined(separator: ","))}")
  }

  private mutating func act() -> Int {
    guard let (type, record) = some({ !RecordAction.all(of: $0).isEmpty }) else { return 200 }
    return send("POST", "\(type)/\(record.id)/@\(dice.one(of: RecordAction.all(of: type)))")
  }

  private mutating func remove() -> Int {
    guard let (type, record) = some() else { return 200 }
    return send("DELETE", "\(type)/\(record.id)")
  }

  private mutating func edit() -> Int {
    guard let (type, record) = some() else { return 200 }
    let path = "\(type)/\(record.id)"
    let sublist = ["item", "expense", "apply", "line"].first { !record.fields.lines($0).isEmpty }
    if let sublist, dice.happens(60) {
      let line = dice.one(of: record.fields.lines(sublist))
      if dice.happens(15) { return send("PATCH", "\(path)?replace=\(sublist)", "{\(self.line(sublist, line.id, []))}") }
      let change = dice.one(of: [
        "\"quantity\":\(dice.number(0...7))", "\"rate\":\(amount())", "\"amount\":\(amount())", "\"isClosed\":true",
        "\"isClosed\":false", "\"item\":\"\(dice.one(of: Self.items))\"", "\"quantityBilled\":9",
        "\"debit\":\(amount())", "\"apply\":false", "\"orderLine\":\(dice.number(1...3))",
      ])
      return send("PATCH", path, "{\(self.line(sublist, line.id, [change]))}")
    }
    let change = dice.one(of: [
      status("orderStatus", ["A", "B"]), status("approvalStatus", ["1", "2", "3"]), status("shipStatus", ["A", "C"]),
      "\"entity\":\"\(dice.one(of: Self.customers + Self.vendors))\"", "\"dueDate\":\"2026-\(dice.number(10...12))-10\"",
      "\"payment\":\(amount())", "\"total\":\(amount())", "\"shippingCost\":\(amount())", "\"status\":\"B\"",
      "\"discountTotal\":-\(amount())", "\"exchangeRate\":1.\(dice.number(1...9))", "\"createdFrom\":null", items(),
    ])
    return send("PATCH", path, "{\(change)}")
  }

  private func line(_ sublist: String, _ id: Int, _ fields: [String]) -> String {
    let line = (["\"line\":\(id)"] + fields).joined(separator: ",")
    return "\"\(sublist)\":{\"items\":[{\(line)}]}"
  }
}
