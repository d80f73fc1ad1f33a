import Decimals

/// What the company sells: 10 small things it does not count, 10 services, 40 items in stock (the Widget is 98).
extension CompanyBuilder {
  mutating func addItems() {
    for (number, name) in Self.small.enumerated() { addItem("nonInventorySaleItem", 51 + number, name, 190 + number * 35) }
    for (number, name) in Self.services.enumerated() { addItem("serviceSaleItem", 61 + number, name, 6_500 + number * 1_250) }
    for number in 0..<40 {
      let id = 71 + number
      let name = id == 98 ? "Widget" : "\(Self.stock[number % 20]) \(number < 20 ? "Standard" : "Heavy Duty")"
      addItem("inventoryItem", id, name, id == 98 ? 3_995 : dice.number(8...160) * 125 - 1)
    }
  }

  /// `price` is in cents. It costs the company a little over half of it.
  private mutating func addItem(_ type: String, _ id: Int, _ name: String, _ price: Int) {
    let lines = [("1", price), ("2", price * 9 / 10), ("5", price * 95 / 100)].map { level, cents in
      Line(id: 0, fields: Fields([
        "currencyPage": .reference("1"), "priceLevel": .reference(level), "price": .amount(Self.money(cents)),
        "priceQty": .number("0"),
      ]))
    }
    var values: [String: Value] = [
      "itemId": .text(name), "displayName": .text(name), "salesDescription": .text(name),
      "subsidiary": .references(["1", "2", "3"]), "isTaxable": .boolean(false),
      "price": .lines(lines.enumerated().map { Line(id: $0 + 1, fields: $1.fields) }),
    ]
    if type == "inventoryItem" {
      let cost = Value.amount(Self.money(price * 55 / 100))
      let count = Value.number("\(dice.number(40...160) * 10).0")
      values.merge([
        "cost": cost, "averageCost": cost, "lastPurchasePrice": cost, "purchaseDescription": .text(name),
        "quantityOnHand": count, "quantityAvailable": count, "upcCode": .text("40\(10_000_000 + id * 7_919)"),
        "vendor": .reference(String(301 + id % 15)), "reorderPoint": .number("100.0"), "unitsType": .reference("1"),
      ]) { $1 }
    }
    add(type, values, id: id)
  }

  private static func money(_ cents: Int) -> BigDecimal {
    BigDecimal(SmallDecimal(mantissa: Int64(cents), scale: 2))
  }

  private static let small = [
    "Cable Tie Pack", "Label Roll", "Cleaning Cloth", "Grease Tube", "Thread Tape", "Gloves", "Marker", "Seal Kit",
    "Fuse Set", "Spare Key",
  ]
  private static let services = [
    "Consulting", "Installation", "Maintenance", "Training", "Calibration", "Repair", "Inspection", "Assembly",
    "Express Service", "Planning",
  ]
  private static let stock = [
    "Ball Valve", "Gate Valve", "Check Valve", "Pressure Gauge", "Flow Meter", "Circulation Pump", "Booster Pump",
    "Filter Housing", "Filter Cartridge", "Pipe Clamp", "Flange", "Coupling", "Elbow Fitting", "Tee Fitting",
    "Heat Exchanger", "Expansion Tank", "Thermostat", "Actuator", "Control Panel", "Sensor",
  ]
}
