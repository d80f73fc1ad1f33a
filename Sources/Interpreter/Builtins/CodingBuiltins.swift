import FoundationEssentials
import Platform

extension Builtins {
  static let coding: [Builtin] = [
    Builtin(
      "base64", "text", summary: "The text's UTF-8 in base64.", examples: [#"base64("Größe") == "R3LDtsOfZQ==""#]
    ) { (text: Text) in text.withBytes { Data($0) }.base64EncodedString() },
    Builtin(
      "unbase64", "text",
      summary: "The text that base64 stands for; that of URLs and tokens too, and without the `=` at the end.",
      examples: [#"unbase64("R3LDtsOfZQ==") == "Größe""#, #"unbase64("YT9_") == "a?\u007f""#]
    ) { (text: String) in
      guard let data = decoded(text) else {
        throw BuiltinFailure(
          argument: 0, "the text is no base64", hint: "letters, digits, `+` and `/`, at most two `=` at the end")
      }
      guard let result = String(validating: data, as: UTF8.self) else {
        throw BuiltinFailure(
          argument: 0, "what the base64 stands for is no text", label: "its bytes are not UTF-8",
          hint: "nss has no type for bytes; `write(\"file\", x, as: \"base64\")` writes them")
      }
      return result
    },
    Builtin(
      "urlEncode", "text",
      summary: """
        The text for a URL: all but ASCII letters, digits and `-._~` percent-encoded. A request's `{{ }}` does it by \
        itself.
        """,
      examples: [#"urlEncode("a b/ü") == "a%20b%2F%C3%BC""#]
    ) { (text: Text) in
      var bytes: [UInt8] = []
      text.withBytes { PercentEncoding.append($0, to: &bytes) }
      return Text.repairing(bytes)
    },
    Builtin(
      "uuid", summary: "A new random UUID (version 4), such as `0b5f8e0c-53d0-4f0b-9a49-6fb57b4a0f2e`.",
      examples: ["uuid() != uuid()", "uuid().length == 36"]
    ) { () in Randomness.uuid() },
  ]

  /// The bytes, of the alphabet for URLs too (RFC 4648, 5), line breaks dropped.
  private static func decoded(_ text: String) -> Data? {
    var letters = text.utf8.filter { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }.map { byte in
      byte == UInt8(ascii: "-") ? UInt8(ascii: "+") : byte == UInt8(ascii: "_") ? UInt8(ascii: "/") : byte
    }
    if letters.last != UInt8(ascii: "=") {
      letters += repeatElement(UInt8(ascii: "="), count: (4 - letters.count % 4) % 4)
    }
    return Data(base64Encoded: Data(letters))
  }
}
