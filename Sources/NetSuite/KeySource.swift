import Crypto
import Platform

/// Where the private key comes from: the PEM text in the variable, or a file that it names.
struct KeySource {
  /// Bytes; a key has some thousand.
  private static let longest = 1 << 20

  private let pem: [UInt8]
  /// "the private key in NSS_PRIVATE_KEY", "the private key key.pem".
  private let words: String

  /// Reads the file if `value` is a path. Throws `NetSuiteError`.
  init(_ value: String) throws(NetSuiteError) {
    guard Self.isPath(value) else {
      pem = Array(value.utf8)
      words = "the private key in NSS_PRIVATE_KEY"
      return
    }
    if PrivateFiles.isOpenToOthers(value) {
      throw NetSuiteError(
        .configuration, "the private key \(value) can be read by others than its owner", notes: ["it was not used"],
        hint: "chmod 600 \(value)")
    }
    do {
      pem = try Files.read(value, atMost: Self.longest)
      words = "the private key \(value)"
    } catch {
      throw NetSuiteError(
        .configuration, "the private key cannot be read: \(error)",
        hint: "NSS_PRIVATE_KEY holds the path of a PEM file, or the PEM text itself")
    }
  }

  /// Anything but what has a PEM text's dashes or line ends in it, or is as long as a key and no file: the text of a
  /// key that lost its first line must not be shown as the name of a file that is not there.
  static func isPath(_ value: String) -> Bool {
    let marks = ["-----BEGIN", "\n", "\\n"]
    guard marks.allSatisfy({ value.utf8.firstRange(of: $0.utf8) == nil }) else { return false }
    return value.utf8.count < 60 || Files.exists(value) || !value.utf8.allSatisfy(isBase64)
  }

  /// Of the characters that a key's lines are made of; paths mostly have a `.`, `-` or `_` too.
  private static func isBase64(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), 0x20: true
    default: false
    }
  }

  /// Throws `NetSuiteError`.
  func key(passphrase: String?) throws(NetSuiteError) -> PrivateKey {
    do {
      return try PrivateKey(pem: pem, passphrase: passphrase)
    } catch {
      throw NetSuiteError(.configuration, "\(words) \(error)", hint: Self.hint(for: error))
    }
  }

  private static func hint(for error: KeyError) -> String? {
    switch error {
    case .passphraseMissing: "set NSS_PRIVATE_KEY_PASSPHRASE"
    case .passphraseWrong: "NSS_PRIVATE_KEY_PASSPHRASE is not the one it was encrypted with"
    default: error.advice
    }
  }

  var secrets: [[UInt8]] { Self.secrets(in: pem) }

  /// A PEM text as a whole, and the lines of its middle, whatever their ends are in letters or in bytes.
  static func secrets(in pem: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for word in pem.split(whereSeparator: { $0 <= 0x20 }) {
      for (index, part) in word.split(separator: UInt8(ascii: "\\")).enumerated() {
        // Behind a backslash stands the n or r of a line end.
        let line = index == 0 ? part : part.dropFirst()
        for text in line.split(separator: UInt8(ascii: "-")) where text.count >= 16 { lines.append(Array(text)) }
      }
    }
    return [pem] + lines
  }
}
