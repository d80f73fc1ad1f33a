/// The spellings in which a secret can turn up in output: as it is, encoded for an address, for JSON, or in base64.
enum SecretForms {
  static func of(_ secret: [UInt8]) -> [[UInt8]] {
    var forms = [secret, percentEncoded(secret, hex: upperHex), percentEncoded(secret, hex: lowerHex)]
    forms += [jsonEscaped(secret, escapesSolidus: false), jsonEscaped(secret, escapesSolidus: true)]
    for alphabet in [standard, urlSafe] { forms += (0..<3).map { base64(secret, offset: $0, alphabet) } }
    var seen: Set<[UInt8]> = []
    return forms.filter { seen.insert($0).inserted }
  }

  private static let upperHex = Array("0123456789ABCDEF".utf8)
  private static let lowerHex = Array("0123456789abcdef".utf8)
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789".utf8)
  private static let standard = letters + Array("+/".utf8)
  private static let urlSafe = letters + Array("-_".utf8)

  /// RFC 3986, 2.1: all but the unreserved characters.
  private static func percentEncoded(_ secret: [UInt8], hex: [UInt8]) -> [UInt8] {
    secret.flatMap { byte in
      letters.contains(byte) || "-._~".utf8.contains(byte) ? [byte] : [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
    }
  }

  /// RFC 8259, 7, with and without the escape of `/` that some writers make.
  private static func jsonEscaped(_ secret: [UInt8], escapesSolidus: Bool) -> [UInt8] {
    secret.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "/") where escapesSolidus: [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): Array("\\n".utf8)
      case UInt8(ascii: "\r"): Array("\\r".utf8)
      case UInt8(ascii: "\t"): Array("\\t".utf8)
      default: [byte]
      }
    }
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
