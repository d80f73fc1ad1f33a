/// One block of a PEM text (RFC 7468), with the damage mended that secret stores and YAML do to it:
/// line ends that became `\n` in letters, blanks or nothing, indentation, quotes around it all.
struct PEMBlock {
  /// What stands behind BEGIN, such as "EC PRIVATE KEY".
  let label: String
  /// The block in regular form, ready for OpenSSL.
  let bytes: [UInt8]

  static func all(in text: [UInt8]) -> [PEMBlock] {
    let text = mended(text)
    var blocks: [PEMBlock] = []
    var rest = text[...]
    while let begin = rest.firstRange(of: Array("-----BEGIN ".utf8)) {
      rest = rest[begin.upperBound...]
      guard let dashes = rest.firstRange(of: Array("-----".utf8)) else { break }
      let label = String(decoding: rest[..<dashes.lowerBound], as: UTF8.self)
      rest = rest[dashes.upperBound...]
      // Without its END line a block is kept as far as it goes: OpenSSL then says what is wrong with it.
      let end = rest.firstRange(of: Array("-----END \(label)-----".utf8))
      blocks.append(PEMBlock(label: label, content: rest[..<(end?.lowerBound ?? rest.endIndex)], isWhole: end != nil))
      rest = rest[(end?.upperBound ?? rest.endIndex)...]
    }
    return blocks
  }

  private init(label: String, content: ArraySlice<UInt8>, isWhole: Bool) {
    self.label = label
    var lines = ["-----BEGIN \(label)-----"]
    var letters: [UInt8] = []
    var words = content.split(whereSeparator: isBlank)[...]
    // The headers of a traditional encrypted key (RFC 1421): a name with a colon, its value.
    var hasHeaders = false
    while let name = words.first, name.last == UInt8(ascii: ":"), words.count > 1 {
      let value = words[words.startIndex + 1]
      lines.append("\(String(decoding: name, as: UTF8.self)) \(String(decoding: value, as: UTF8.self))")
      words = words.dropFirst(2)
      hasHeaders = true
    }
    if hasHeaders { lines.append("") }
    for word in words { letters += word }
    for start in stride(from: 0, to: letters.count, by: 64) {
      lines.append(String(decoding: letters[start..<min(start + 64, letters.count)], as: UTF8.self))
    }
    if isWhole { lines.append("-----END \(label)-----") }
    bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Backslash sequences and quotes turned into line ends; neither is in a PEM text otherwise.
  private static func mended(_ text: [UInt8]) -> [UInt8] {
    var mended: [UInt8] = []
    mended.reserveCapacity(text.count)
    var isEscaped = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "\\"):
        isEscaped = true
      case UInt8(ascii: "n") where isEscaped, UInt8(ascii: "r") where isEscaped, UInt8(ascii: "\""), UInt8(ascii: "'"):
        mended.append(UInt8(ascii: "\n"))
        isEscaped = false
      default:
        mended.append(byte)
        isEscaped = false
      }
    }
    return mended
  }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

extension PEMBlock {
  /// The first private key in `text`. Throws `KeyError.notAKey`, which says what is there instead.
  static func privateKey(in text: [UInt8]) throws(KeyError) -> PEMBlock {
    let blocks = all(in: text)
    let openSSH = "OPENSSH PRIVATE KEY"
    if let block = blocks.first(where: { $0.label.hasSuffix("PRIVATE KEY") && $0.label != openSSH }) { return block }
    if blocks.contains(where: { $0.label == openSSH }) {
      throw .notAKey(
        found: "a private key in the form of OpenSSH",
        advice: "convert a copy of it with: ssh-keygen -p -m PKCS8 -f COPY")
    }
    switch blocks.first?.label {
    case nil: throw withoutBlocks(text)
    case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE":
      throw .notAKey(found: "a certificate", advice: ownerWanted)
    case "PUBLIC KEY", "RSA PUBLIC KEY": throw .notAKey(found: "a public key", advice: ownerWanted)
    case "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST":
      throw .notAKey(found: "a certificate request", advice: ownerWanted)
    case let label?: throw .notAKey(found: "no private key: it holds “\(label)”", advice: pemWanted)
    }
  }

  private static func withoutBlocks(_ text: [UInt8]) -> KeyError {
    if text.isEmpty { return .notAKey(found: "empty", advice: pemWanted) }
    if text[0] == 0x30, text.contains(where: { $0 >= 0x80 }) {
      return .notAKey(
        found: "a DER file, not PEM", advice: "convert it with: openssl pkey -inform DER -in FILE -out KEY.pem")
    }
    let startsWith = { (prefix: String) in text.starts(with: prefix.utf8) }
    if startsWith("PuTTY-User-Key-File") {
      return .notAKey(found: "a key of PuTTY", advice: "export it with PuTTYgen, and convert that with ssh-keygen")
    }
    if startsWith("ssh-") || startsWith("ecdsa-") {
      return .notAKey(found: "a public key in the form of OpenSSH", advice: ownerWanted)
    }
    if startsWith("LS0tLS1CRUdJTi") {
      return .notAKey(found: "a PEM text encoded in base64 once more", advice: "decode it with: base64 -d FILE")
    }
    return .notAKey(found: "no private key: it has no BEGIN line", advice: pemWanted)
  }

  private static var ownerWanted: String { "the private key that belongs to it is wanted" }

  private static var pemWanted: String { "a PEM text with a line “-----BEGIN PRIVATE KEY-----” is wanted" }
}
