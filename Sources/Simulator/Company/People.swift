/// Who works for the company, who sells to it, and whom to call.
extension CompanyBuilder {
  mutating func addEmployees() {
    let names = [
      "Larissa Bennett", "Theo Okafor", "Mina Sato", "Clara Weiss", "Raj Patel", "Owen Reilly", "Sofia Marin",
      "Ken Adachi", "Lucia Romano", "Peter Holm", "Amina Yusuf", "Greta Olsen",
    ]
    for (number, name) in names.enumerated() {
      let words = name.split(separator: " ").map(String.init)
      var values: [String: Value] = [
        "firstName": .text(words[0]), "lastName": .text(words[1]), "entityId": .text(name),
        "email": .text("\(words[0].lowercased()).\(words[1].lowercased())@northwind.example"),
        "subsidiary": .reference(String(number % 3 + 1)), "issalesrep": .boolean(number < 6),
        "department": .reference(number < 6 ? "1" : String(number % 4 + 2)), "location": .reference("1"),
        "hireDate": .text(Day(number: 18_300 + number * 130).text), "phone": .text("555-02\(10 + number)"),
        "title": .text(number < 6 ? "Sales Representative" : "Specialist"),
      ]
      if number > 0 { values["supervisor"] = .reference("11") }
      add("employee", values, id: 11 + number)
    }
  }

  mutating func addVendors() {
    let names = [
      "Albion Castings", "Baltic Fasteners", "Cascade Plastics", "Delta Bearings", "Eiger Tools", "Fuji Precision",
      "Great Lakes Steel", "Helios Electric", "Iberia Valves", "Jutland Pumps", "Kansai Fittings", "Lakeshore Packaging",
      "Midland Coatings", "Nordic Hydraulics", "Ohio Rubber", "Pacific Freight", "Quick Couriers", "Riverside Legal",
      "Bayfront Properties", "Coastal Power & Water", "Tidewater Insurance", "Uplink Telecom", "Vanguard Print",
      "Westgate Cleaning", "Yellow Door Media",
    ]
    for (number, name) in names.enumerated() {
      add("vendor", [
        "companyName": .text(name), "entityId": .text(name), "legalName": .text("\(name) Inc."),
        "email": .text(Names.email(name, number)), "phone": .text("555-03\(10 + number)"),
        "subsidiary": .reference("1"), "terms": .reference(String(number % 3 + 1)),
        "category": .reference(number < 15 ? "1" : "2"), "is1099Eligible": .boolean(number % 5 == 4),
        "payablesAccount": .reference(Accounts.payable),
      ], id: 301 + number)
    }
  }

  /// Two at every third customer.
  mutating func addContacts() {
    for number in 0..<60 {
      let customer = 121 + number / 2 * 3
      let name = "\(Names.given[number % Names.given.count]) \(Names.family[(number + number / 16) % Names.family.count])"
      let words = name.split(separator: " ").map(String.init)
      add("contact", [
        "firstName": .text(words[0]), "lastName": .text(words[1]), "entityId": .text("\(name) (\(customer))"),
        "email": .text("\(words[0].lowercased())@customer-\(customer).example"),
        "phone": .text("555-04\(10 + number)"), "company": .reference(String(customer)),
        "title": .text(number % 2 == 0 ? "Head of Purchasing" : "Accounts Payable"), "subsidiary": .reference("1"),
      ], id: 401 + number)
    }
  }

  /// Projects, support cases and tasks.
  mutating func addActivities() {
    for number in 0..<6 {
      let customer = 130 + number * 7
      add("job", [
        "companyName": .text("Installation \(number + 1)"), "entityId": .text("P-\(501 + number)"),
        "parent": .reference(String(customer)), "subsidiary": .reference("1"),
        "startDate": .text(Day(number: Self.firstDay.number + number * 30).text),
        "percentComplete": .number("\(number * 15).0"),
      ], id: 501 + number)
    }
    let titles = ["Box arrived damaged", "Wrong part delivered", "Question about an invoice", "Valve is leaking"]
    for number in 0..<12 {
      let day = Day(number: Self.firstDay.number + 12 + number * 26)
      add("supportCase", [
        "title": .text(titles[number % 4]), "caseNumber": .text(String(number + 1)),
        "company": .reference(String(125 + number * 9)), "status": .reference(number < 8 ? "5" : "2"),
        "priority": .reference(String(number % 3 + 1)), "origin": .reference(String(number % 3 + 1)),
        "startDate": .text(day.text), "assigned": .reference("17"),
      ], on: day)
    }
    for number in 0..<10 {
      let day = Day(number: Self.firstDay.number + 200 + number * 10)
      add("task", [
        "title": .text(number % 2 == 0 ? "Call back" : "Send an offer"), "assigned": .reference(String(11 + number % 6)),
        "company": .reference(String(140 + number)), "startDate": .text(day.text),
        "dueDate": .text(Day(number: day.number + 14).text),
        "status": .choice(number < 6 ? "COMPLETE" : "NOTSTART"),
      ], on: day)
    }
  }
}
