/// Made-up names and addresses; the domains are reserved for examples (RFC 2606).
enum Names {
  typealias Place = (city: String, state: String, zip: String, country: String)

  static func company(_ number: Int, _ dice: inout Dice) -> String {
    let name = "\(firsts[number % firsts.count]) \(seconds[number / firsts.count % seconds.count])"
    let round = number / (firsts.count * seconds.count)
    return round == 0 ? name : "\(name) \(round + 1)"
  }

  static func person(_ number: Int, _ dice: inout Dice) -> String {
    "\(dice.one(of: given)) \(family[number % family.count])"
  }

  /// `ap@amber-foods.example`
  static func email(_ name: String, _ id: Int) -> String {
    let host = name.lowercased().split(separator: " ").joined(separator: "-")
    return "\(id % 3 == 0 ? "office" : "ap")@\(host).example"
  }

  static func address(_ id: Int, _ name: String, _ street: String, _ place: Place) -> Line {
    Line(id: id, fields: Fields([
      "id": .number(String(id)), "internalId": .number(String(id)), "addressId": .text(String(id + 1000)),
      "label": .text("Main"), "defaultBilling": .boolean(true), "defaultShipping": .boolean(true),
      "isResidential": .boolean(false),
      "addressBookAddress": .subrecord(Fields([
        "addressee": .text(name), "addr1": .text(street), "city": .text(place.city), "state": .text(place.state),
        "zip": .text(place.zip), "country": .choice(place.country),
      ])),
    ]))
  }

  private static let firsts = [
    "Amber", "Birch", "Copper", "Dalton", "Ember", "Falcon", "Granite", "Hollow", "Ivory", "Jade", "Keystone",
    "Laurel", "Meridian", "Nimbus", "Onyx", "Prairie", "Quartz", "Raven", "Silver", "Timber", "Umber", "Vista",
    "Willow", "Yarrow", "Zephyr",
  ]
  private static let seconds = [
    "Foods", "Systems", "Builders", "Motors", "Textiles", "Labs", "Outfitters", "Print", "Energy", "Gardens",
    "Interiors", "Freight", "Clinics", "Studios", "Metals", "Wines", "Robotics", "Seeds", "Optics", "Paper",
  ]
  static let given = [
    "Ada", "Bruno", "Chika", "Dolores", "Emil", "Farah", "Goran", "Hana", "Ines", "Jonas", "Katya", "Liam", "Mei",
    "Noor", "Otto", "Priya",
  ]
  static let family = [
    "Alvarez", "Bauer", "Cho", "Diallo", "Eriksen", "Ferrari", "Gupta", "Hughes", "Ito", "Jensen", "Kowalski",
    "Lindqvist", "Moreau", "Novak", "Oduya",
  ]
  static let streets = ["Main St", "Harbor Rd", "Mill Lane", "Station Ave", "Oak Drive", "Market Sq"]
  static let places: [Place] = [
    ("San Mateo", "CA", "94401", "US"), ("Boston", "MA", "02110", "US"), ("Denver", "CO", "80202", "US"),
    ("Toronto", "ON", "M5V 2T6", "CA"), ("Leeds", "", "LS1 4AP", "GB"), ("Bremen", "", "28195", "DE"),
  ]
}
