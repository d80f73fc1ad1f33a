import Decimals

/// What is bought, and what the office does every month.
extension CompanyBuilder {
  mutating func purchaseEvents() -> [Event] {
    (0..<40).map { (number: Int) -> Event in
      let day = Day(number: Self.firstDay.number + 5 + number * 8)
      var lines: [[String: Value]] = []
      for _ in 0..<dice.number(1...3) {
        lines.append([
          "item": .reference(String(dice.number(71...110))), "quantity": .number("\(dice.number(2...12) * 10).0"),
        ])
      }
      let values: [String: Value] = [
        "entity": .reference(String(dice.number(301...315))), "item": .lines(Self.numbered(lines)),
        "location": .reference(String(dice.number(1...4))), "memo": .text("Stock for week \(number + 2)"),
      ]
      let course = Delivery(
        day: day, arrives: dice.number(4...14), pays: dice.number(20...40), number: dice.number(10_000...99_999),
        isPaid: dice.happens(75))
      return Event(day: day, type: "purchaseOrder", what: .made(values, id: nil), next: course.receive)
    }
  }

  /// What becomes of a purchase order, after so many days.
  private struct Delivery: Sendable {
    let day: Day
    let arrives, pays: Int
    /// The vendor's own.
    let number: Int
    let isPaid: Bool

    func receive(_ order: Int) -> Event {
      let day = Day(number: day.number + arrives)
      return Event(day: day, type: "itemReceipt", what: .transformed("purchaseOrder", order, [:])) { _ in bill(order) }
    }

    private func bill(_ order: Int) -> Event {
      Event(
        day: Day(number: day.number + arrives + 2), type: "vendorBill",
        what: .transformed("purchaseOrder", order, ["tranId": .text("R-\(number)")]), next: isPaid ? pay : nil)
    }

    private func pay(_ bill: Int) -> Event {
      CompanyBuilder.billPayment(of: bill, on: Day(number: day.number + arrives + pays))
    }
  }

  fileprivate static func billPayment(of bill: Int, on day: Day) -> Event {
    Event(day: day, type: "vendorPayment", what: .transformed("vendorBill", bill, [:]))
  }

  /// Rent, power, wages, wear, travel.
  mutating func officeEvents() -> [Event] {
    var events: [Event] = []
    for month in 1...10 {
      let day = Day(year: 2026, month: month, day: 5)!
      events.append(bill(319, "40", "8450.0", "Rent", on: day))
      events.append(bill(320, "41", "\(dice.number(380...720)).\(dice.number(10...99))", "Power and water", on: day))
      let last = Day(year: 2026, month: month, day: 28)!
      let wages = BigDecimal(Int64(dice.number(41_000...44_000)))
      let payroll = [Self.journalLine("42", debit: wages), Self.journalLine("1", credit: wages)]
      events.append(Self.journalEvent(payroll, "Wages", last))
      let wear = BigDecimal(1440)
      let depreciation = [Self.journalLine("45", debit: wear), Self.journalLine("8", credit: wear)]
      events.append(Self.journalEvent(depreciation, "Depreciation", last))
    }
    for number in 0..<6 { events.append(expenseReport(number)) }
    return events
  }

  private static func journalEvent(_ lines: [[String: Value]], _ memo: String, _ day: Day) -> Event {
    Event(day: day, type: "journalEntry", what: .made(journal(lines, memo, day), id: nil))
  }

  private mutating func bill(
    _ vendor: Int, _ account: String, _ amount: String, _ memo: String, on day: Day
  ) -> Event {
    let line: [String: Value] = ["account": .reference(account), "amount": .number(amount), "memo": .text(memo)]
    let values: [String: Value] = [
      "entity": .reference(String(vendor)), "expense": .lines(Self.numbered([line])),
      "tranId": .text("\(day.parts.year)-\(day.parts.month)-\(vendor)"),
    ]
    let days = dice.number(10...25)
    return Event(day: day, type: "vendorBill", what: .made(values, id: nil)) {
      Self.billPayment(of: $0, on: Day(number: day.number + days))
    }
  }

  private mutating func expenseReport(_ number: Int) -> Event {
    var lines: [Line] = []
    for id in 1...dice.number(1...3) {
      lines.append(Line(id: id, fields: Fields([
        "id": .number(String(id)), "category": .reference(String(dice.number(1...3))),
        "amount": .number("\(dice.number(20...400)).\(dice.number(10...99))"), "memo": .text("Receipt \(id)"),
      ])))
    }
    return Event(
      day: Day(number: Self.firstDay.number + 30 + number * 45), type: "expenseReport",
      what: .made(
        [
          "entity": .reference(String(dice.number(11...22))), "expense": .lines(lines), "complete": .boolean(true),
          "supervisorapproval": .boolean(true), "accountingapproval": .boolean(true),
        ], id: nil))
  }
}
