/// The parameters of a query or a form (application/x-www-form-urlencoded), in their order.
struct Parameters: Sendable, Equatable {
  private(set) var entries: [(name: String, value: String)] = []

  init() {}

  /// Nil when the percent-encoding is wrong.
  init?(_ text: some StringProtocol) {
    for part in text.split(separator: "&") {
      let (name, value) = part.splitOnce(at: "=") ?? (part[...], "")
      guard let name = PercentCoding.decode(name, plusIsBlank: true),
        let value = PercentCoding.decode(value, plusIsBlank: true)
      else { return nil }
      entries.append((name, value))
    }
  }

  /// The first value of that name.
  subscript(name: String) -> String? { entries.first { $0.name == name }?.value }

  /// The value of a name that is there no more than once.
  func single(_ name: String) -> String? {
    let values = entries.filter { $0.name == name }
    return values.count == 1 ? values[0].value : nil
  }

  /// Whether a switch such as `expandSubResources` is `true`, in any case.
  func isTrue(_ name: String) -> Bool { self[name]?.lowercased() == "true" }

  /// The parts of a value that is a list with commas; nil when the parameter is not there.
  func list(_ name: String) -> [String]? {
    self[name]?.split { $0 == "," || $0 == " " }.map(String.init)
  }

  static func == (a: Parameters, b: Parameters) -> Bool { a.entries.elementsEqual(b.entries, by: ==) }
}
