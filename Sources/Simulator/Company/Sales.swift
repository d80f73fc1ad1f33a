import Decimals

/// What is sold: 300 orders and what becomes of them, and a few sales without an order.
extension CompanyBuilder {
  mutating func salesEvents() -> [Event] {
    var events = [firstOrder]
    for customer in SeededCustomer.all where customer.owes != "0.0" {
      events.append(owedOrder(customer))
    }
    let rest = 300 - events.count
    for number in 0..<rest {
      let day = Day(number: Self.firstDay.number + 3 + number * 318 / rest)
      events.append(order(on: day))
    }
    for number in 0..<12 { events.append(lead("estimate", number)) }
    for number in 0..<10 { events.append(lead("opportunity", number)) }
    for number in 0..<8 { events.append(cashSale(number)) }
    return events
  }

  /// Sales order 18 of NetSuite's examples.
  private var firstOrder: Event {
    let line: [String: Value] = ["item": .reference("98"), "quantity": .number("1.0")]
    return Event(
      day: Self.firstDay, type: "salesOrder",
      what: .made(["entity": .reference("107"), "item": .lines(Self.numbered([line]))], id: 18))
  }

  /// An order of a customer who has not paid since, so that what it owes is what its one open invoice says.
  private mutating func owedOrder(_ customer: SeededCustomer) -> Event {
    let owed = (try? BigDecimal(customer.owes)) ?? .zero
    var lines: [[String: Value]] = []
    var rest = owed
    for item in [98, 74, 83, 90] {
      let price = store.record(String(item), in: .items)?.record.fields.lines("price").first?.fields.amount("price") ?? .zero
      let most = (try? rest.divided(by: price).floor.int64) ?? 0
      let count = min(most, Int64(dice.number(1...40)))
      guard count > 0 else { continue }
      rest += (price * BigDecimal(count)).negated
      lines.append(["item": .reference(String(item)), "quantity": .number("\(count).0")])
    }
    if !rest.isZero {
      lines.append(["item": .reference("61"), "quantity": .number("1.0"), "rate": .amount(rest)])
    }
    let course = Course(
      day: Day(number: Self.firstDay.number + dice.number(230...290)), fate: 60, ships: 2, bills: 3, pays: 0)
    let values: [String: Value] = [
      "entity": .reference(String(customer.id)), "item": .lines(Self.numbered(lines)), "orderStatus": .choice("B"),
    ]
    // Services alone are billed without being sent.
    let isShipped = lines.count > 1 || rest.isZero
    return Event(
      day: course.day, type: "salesOrder", what: .made(values, id: nil), next: isShipped ? course.ship : course.bill)
  }

  private mutating func order(on day: Day) -> Event {
    let isRecent = day.number > Self.lastDay.number - 40
    let fate = isRecent ? dice.number(1...30) : dice.number(20...100)
    // Customers made by hand owe just what is written there, so their later orders are paid or not billed.
    let customer = dice.happens(15) && !(60...79 ~= fate) ? dice.number(101...120) : dice.number(121...299)
    var lines = Self.numbered(goods(1...4))
    let isClosed = 31...35 ~= fate
    if isClosed { for index in lines.indices { lines[index].fields["isClosed"] = .boolean(true) } }
    var values: [String: Value] = [
      "entity": .reference(String(customer)), "item": .lines(lines),
      "orderStatus": .choice(fate <= 8 ? "A" : "B"), "salesRep": .reference(String(dice.number(11...16))),
      "shipDate": .text(Day(number: day.number + 4).text), "location": .reference(String(dice.number(1...4))),
      "department": .reference("1"), "class": .reference("1"),
      "shipMethod": .reference(String(dice.number(1...3))),
    ]
    if dice.happens(30) { values["otherRefNum"] = .text("PO-\(dice.number(1000...9999))") }
    if dice.happens(20) { values["memo"] = .text(dice.one(of: ["Deliver to dock 2", "Call ahead", "Rush order"])) }
    let course = Course(
      day: day, fate: fate, ships: dice.number(1...5), bills: dice.number(5...8), pays: dice.number(12...50))
    return Event(
      day: day, type: "salesOrder", what: .made(values, id: nil), next: fate <= 20 || isClosed ? nil : course.ship)
  }

  /// What becomes of an order, after so many days.
  struct Course: Sendable {
    let day: Day
    /// To 30 nothing is billed, 60 to 79 are not paid, and from 97 on something comes back.
    let fate: Int
    let ships, bills, pays: Int

    func after(_ days: Int) -> Day { Day(number: day.number + days) }

    func ship(_ order: Int) -> Event {
      Event(day: after(ships), type: "itemFulfillment", what: .transformed("salesOrder", order, [:])) { _ in
        // What is not billed comes to an end here: an event behind the last day is left out.
        fate <= 30 ? .never : bill(order)
      }
    }

    func bill(_ order: Int) -> Event {
      Event(
        day: after(bills), type: "invoice", what: .transformed("salesOrder", order, [:]),
        next: 60...79 ~= fate ? nil : fate > 96 ? takeBack : pay)
    }

    /// Something comes back and is credited before the rest is paid.
    private func takeBack(_ invoice: Int) -> Event {
      Event(day: after(bills + 2), type: "returnAuthorization", what: .partly("invoice", invoice)) { _ in
        Event(day: after(bills + 4), type: "creditMemo", what: .partly("invoice", invoice)) { _ in pay(invoice) }
      }
    }

    private func pay(_ invoice: Int) -> Event {
      let day = min(after(bills + pays), CompanyBuilder.lastDay)
      return Event(day: day, type: "customerPayment", what: .transformed("invoice", invoice, [:]))
    }
  }

  /// Lines for different items that are in stock.
  private mutating func goods(_ count: ClosedRange<Int>) -> [[String: Value]] {
    var items: [Int] = []
    for _ in 0..<dice.number(count) {
      let item = dice.number(71...110)
      if !items.contains(item) { items.append(item) }
    }
    return items.map { ["item": .reference(String($0)), "quantity": .number("\(dice.number(1...12)).0")] }
  }

  /// Some of what is asked for comes to something.
  private mutating func lead(_ type: String, _ number: Int) -> Event {
    let day = Day(number: Self.firstDay.number + 20 + number * 24)
    var values: [String: Value] = [
      "entity": .reference(String(dice.number(121...299))), "item": .lines(Self.numbered(goods(1...3))),
      "salesRep": .reference(String(dice.number(11...16))),
    ]
    if type == "opportunity" {
      values["title"] = .text(dice.one(of: ["New branch", "Renewal", "Larger warehouse"]))
      values["probability"] = .number("\(dice.number(1...9) * 10).0")
    }
    return Event(day: day, type: type, what: .made(values, id: nil))
  }

  private mutating func cashSale(_ number: Int) -> Event {
    let day = Day(number: Self.firstDay.number + 10 + number * 38)
    let values: [String: Value] = [
      "entity": .reference(String(dice.number(121...299))), "item": .lines(Self.numbered(goods(1...2))),
    ]
    return Event(day: day, type: "cashSale", what: .made(values, id: nil))
  }
}
