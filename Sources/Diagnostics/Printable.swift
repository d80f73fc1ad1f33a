/// Words that come from a server or a file, made fit for a terminal: they must not steer it, nor look like words of ours.
public enum Printable {
  /// The text in one line, with what is not to be shown replaced by U+FFFD.
  public static func inOneLine(_ text: String) -> String { lines(of: text).joined(separator: " ") }

  /// The lines of a text, likewise.
  public static func lines(of text: String) -> [String] {
    text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map { line in
      var scalars = String.UnicodeScalarView()
      for scalar in line where scalar != "\r" { scalars.append(scalar.isShown || scalar == "\t" ? scalar : "\u{FFFD}") }
      return String(scalars)
    }
  }

  /// The text in one line, with what is not to be shown as an escape of JSON: `\n`, `\u001b`.
  public static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !$0.isShown }) else { return text }
    return text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "\n": result += #"\n"#
      case "\r": result += #"\r"#
      case "\t": result += #"\t"#
      case _ where !scalar.isShown:
        let digits = String(scalar.value, radix: 16)
        result += #"\u"# + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
