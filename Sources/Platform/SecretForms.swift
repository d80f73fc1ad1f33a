/// The spellings in which a secret can turn up in output: as it is, encoded for an address, for JSON, in base64, and one
/// of these inside another.
enum SecretForms {
  static func of(_ secret: [UInt8]) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    var seen: Set<[UInt8]> = []
    func add(_ new: [[UInt8]]) { for form in new where seen.insert(form).inserted { forms.append(form) } }
    add([secret] + escaped(secret) + encoded(secret) + base64(secret))
    // JSON in a string of JSON, JSON in an address, a password in a body that is sent as base64.
    for form in forms { add(escaped(form) + encoded(form)) }
    for form in escaped(secret) + encoded(secret) { add(base64(form)) }
    // What draws lines one by one, or puts them into one line, would show a secret of several lines.
    for part in lines(of: secret) { add([part] + escaped(part)) }
    return forms
  }

  /// A shorter line says little, and may be any text's: `}`, `"id": 1`.
  private static let shortestLine = 8

  private static func lines(of secret: [UInt8]) -> [[UInt8]] {
    let newline = UInt8(ascii: "\n")
    guard secret.contains(newline) else { return [] }
    let inOneLine = secret.filter { $0 != UInt8(ascii: "\r") }.map { $0 == newline ? UInt8(ascii: " ") : $0 }
    let lines = secret.split(whereSeparator: { $0 == newline || $0 == UInt8(ascii: "\r") }).map(Array.init)
    return [inOneLine] + lines.filter { $0.count >= shortestLine }
  }

  private static let upperHex = Array("0123456789ABCDEF".utf8)
  private static let lowerHex = Array("0123456789abcdef".utf8)
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let standard = letters + Array("+/".utf8)
  private static let urlSafe = letters + Array("-_".utf8)
  private static let isUnreserved = (0...255).map { (letters + Array("-._~".utf8)).contains(UInt8($0)) }

  /// RFC 3986, 2.1: all but the unreserved characters; and as forms are encoded, with `+` for a blank.
  private static func encoded(_ secret: [UInt8]) -> [[UInt8]] {
    [upperHex, lowerHex].flatMap { hex in
      ["%20", "+"].map { blank in
        secret.flatMap { byte -> [UInt8] in
          if byte == UInt8(ascii: " ") { return Array(blank.utf8) }
          return isUnreserved[Int(byte)] ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        }
      }
    }
  }

  /// RFC 8259, 7, in the ways that writers differ: `/` escaped or not, and what is not ASCII as it is or as `\u00e9`.
  /// And as a table and a message show it: control characters alone escaped, or replaced.
  private static func escaped(_ secret: [UInt8]) -> [[UInt8]] {
    let text = String(decoding: secret, as: UTF8.self)
    var forms = [false, true].map { escapesSolidus in
      secret.flatMap { escape($0, escapesSolidus: escapesSolidus, upperHex: false) }
    }
    for hex in [false, true] {
      forms.append(
        text.utf16.flatMap { unit in
          unit < 0x80 ? escape(UInt8(unit), escapesSolidus: false, upperHex: hex) : unicodeEscape(unit, upperHex: hex)
        })
    }
    forms.append(secret.flatMap { $0 < 0x20 ? escape($0, escapesSolidus: false, upperHex: false) : [$0] })
    let replaced = text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" && $0 != "\t" ? "\u{FFFD}" : $0 }
    forms.append(Array(String(String.UnicodeScalarView(replaced)).utf8))
    return forms
  }

  private static func escape(_ byte: UInt8, escapesSolidus: Bool, upperHex: Bool) -> [UInt8] {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
    case UInt8(ascii: "/") where escapesSolidus: [UInt8(ascii: "\\"), byte]
    case 0x08: Array(#"\b"#.utf8)
    case 0x09: Array(#"\t"#.utf8)
    case 0x0A: Array(#"\n"#.utf8)
    case 0x0C: Array(#"\f"#.utf8)
    case 0x0D: Array(#"\r"#.utf8)
    case ..<0x20: unicodeEscape(UInt16(byte), upperHex: upperHex)
    default: [byte]
    }
  }

  private static func unicodeEscape(_ unit: UInt16, upperHex: Bool) -> [UInt8] {
    let hex = upperHex ? Self.upperHex : lowerHex
    return Array(#"\u"#.utf8) + [12, 8, 4, 0].map { hex[Int(unit >> UInt16($0)) & 15] }
  }

  /// At each of the three places in a group that it can begin at, in both alphabets.
  private static func base64(_ secret: [UInt8]) -> [[UInt8]] {
    [standard, urlSafe].flatMap { alphabet in (0..<3).map { base64(secret, offset: $0, alphabet) } }
  }

  /// What is the same of the secret's base64 whatever stands around it, when it begins `offset` bytes into a group of
  /// three: the characters that hold bits of a neighbour are left out.
  private static func base64(_ secret: [UInt8], offset: Int, _ alphabet: [UInt8]) -> [UInt8] {
    let bits = (offset + secret.count) * 8
    let first = (offset * 8 + 5) / 6
    let last = bits / 6
    guard first < last else { return [] }
    func byte(_ index: Int) -> Int { index < offset || index >= offset + secret.count ? 0 : Int(secret[index - offset]) }
    return (first..<last).map { position in
      let bit = position * 6
      let pair = byte(bit / 8) << 8 | byte(bit / 8 + 1)
      return alphabet[pair >> (10 - bit % 8) & 63]
    }
  }
}
