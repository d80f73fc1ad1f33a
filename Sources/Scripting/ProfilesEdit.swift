import Diagnostics

extension ProfilesFile {
  /// The file with fields of a profile set, their values as literals, and everything else left as it is. A profile that
  /// is not there is made. Throws when what comes of it could not be read.
  public func setting(_ fields: [(name: String, value: String)], of name: String) throws(Diagnostic) -> ProfilesFile {
    guard let profile = profile(name) else { return try adding(fields, as: name) }
    var edits: [(place: Range<Int>, text: String)] = []
    var new = ""
    for (field, value) in fields {
      if let span = profile.spans[field] {
        edits.append((span.range, value))
      } else {
        new += (profile.spans.isEmpty && new.isEmpty ? " " : ", ") + "\(field): \(value)"
      }
    }
    if profile.spans.isEmpty, !new.isEmpty { new += " " }
    return try edited(new.isEmpty ? edits : edits + [(profile.end.after.range, new)])
  }

  private func adding(_ fields: [(name: String, value: String)], as name: String) throws(Diagnostic) -> ProfilesFile {
    let lines = fields.map { "    \($0.name): \($0.value)" }.joined(separator: ",\n")
    return try edited([(end.after.range, "\(isEmpty ? "" : ",")\n  \(name): {\n\(lines)\n  }\(isEmpty ? "\n" : "")")])
  }

  private func edited(_ edits: [(place: Range<Int>, text: String)]) throws(Diagnostic) -> ProfilesFile {
    var bytes = source.bytes
    // From behind, so that the places in front stay.
    for (place, text) in edits.sorted(by: { $0.place.lowerBound > $1.place.lowerBound }) {
      bytes.replaceSubrange(place, with: Array(text.utf8))
    }
    return try ProfilesFile(Source(name: source.name, bytes: bytes))
  }

  /// A text as a string of nss in which nothing interpolates.
  public static func literal(_ text: String) -> String {
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "{": literal += "\\\(scalar)"
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      default: literal.unicodeScalars.append(scalar)
      }
    }
    return literal + "\""
  }
}
