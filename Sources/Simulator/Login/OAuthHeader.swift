/// `Authorization: OAuth realm="…", oauth_token="…", …` taken apart (RFC 5849 3.5.1).
struct OAuthHeader {
  /// Of the realm as it is written, of the others percent-decoded.
  private(set) var entries: [(name: String, value: String)] = []

  /// Nil when it is of another form, or a parameter comes twice.
  init?(_ header: String) {
    var names: Set<String> = []
    for part in header.dropFirst(6).split(separator: ",") {
      guard let (rawName, rawValue) = part.splitOnce(at: "=") else { return nil }
      let name = rawName.filter { $0 != " " }
      var value = rawValue[...]
      while value.first == " " { value.removeFirst() }
      while value.last == " " { value.removeLast() }
      guard value.count >= 2, value.first == "\"", value.last == "\"",
        let decoded = PercentCoding.decode(value.dropFirst().dropLast()), names.insert(name).inserted
      else { return nil }
      entries.append((name, decoded))
    }
  }

  subscript(name: String) -> String? { entries.first { $0.name == name }?.value }
}
