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
}
