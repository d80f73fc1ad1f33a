import Diagnostics
import Interpreter

/// What the help says of the language: the words from `LanguageWord`, the built-ins from their own entries.
public enum Manual {
  /// Everything that has an entry, for "did you mean".
  public static let names: [String] = LanguageWord.all.flatMap(\.names) + Builtins.all.map(\.name)

  /// The entries of a name, in whatever case when none has it as it is; of `json` those of `json.parse` and its like.
  /// Nil when there is none. What is no code fits a terminal of so many columns.
  public static func text(of name: String, columns: Int = widest) -> String? {
    let isNamed: (String) -> Bool =
      names.contains(name) ? { $0 == name } : { $0.lowercased() == name.lowercased() || $0.hasPrefix("\(name).") }
    let words = LanguageWord.all.filter { $0.names.contains(where: isNamed) }.map { text(of: $0, columns) }
    let builtins = Builtins.all.filter { isNamed($0.name) }.map { text(of: $0, columns) }
    let entries = words + builtins
    return entries.isEmpty ? nil : entries.joined(separator: "\n")
  }

  /// Columns that the help takes where there are more.
  public static let widest = 118
  /// Longer lines are not easily read.
  private static let widestLine = 100

  /// A line for each word and each built-in, by family; for a terminal of so many columns.
  public static func overview(columns: Int = widest) -> String {
    let words = LanguageWord.families.map { family in
      (family.name, family.words.map { ($0.names.joined(separator: " "), firstSentence($0.summary)) })
    }
    let builtins = Builtins.families.map { family in (family.name, family.builtins.map { (usage($0), firstSentence($0.summary)) }) }
    return """
      the language:
      \(blocks(words, columns))

      \(wrapped("built-in functions, most of them methods of their first argument too (`name.upper()`):", columns))
      \(blocks(builtins, columns))

      """
  }

  private static func text(of word: LanguageWord, _ columns: Int) -> String {
    """
    \(word.names.joined(separator: ", "))

    \(wrapped(word.summary, columns))

    \(indented(word.forms))

    example:
    \(indented(word.example))

    """
  }

  private static func text(of builtin: Builtin, _ columns: Int) -> String {
    let parameters = builtin.parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.type)" }
    let rule = builtin.parameters.contains(where: \.isOptional) ? "\n\nWhat has a `?` may be left out, and may be given by name." : ""
    return """
      \(wrapped("\(builtin.name)(\(parameters.joined(separator: ", ")))", columns))

      \(wrapped(builtin.summary, columns))\(rule)

      \(builtin.examples.count == 1 ? "example" : "examples"):
      \(indented(builtin.examples.joined(separator: "\n")))

      """
  }

  /// `padStart(text, length, filling?)`
  private static func usage(_ builtin: Builtin) -> String {
    "\(builtin.name)(\(builtin.parameters.map { $0.name + ($0.isOptional ? "?" : "") }.joined(separator: ", ")))"
  }

  private static func firstSentence(_ text: String) -> String {
    guard let end = text.firstRange(of: ". ") else { return text }
    return String(text[..<end.lowerBound]) + "."
  }

  private static let leftWidth = 28

  /// Families with their names above them; what explains a long name stands below it.
  private static func blocks(_ families: [(name: String, rows: [(String, String)])], _ columns: Int) -> String {
    let (left, columns) = (min(leftWidth, columns * 2 / 5), min(columns, widest))
    return families.map { "  \($0.name)\n" + WordWrap.rows($0.rows, indent: 4, left: left, columns: columns) }
      .joined(separator: "\n")
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, _ columns: Int) -> String {
    WordWrap.lines(of: text, columns: min(columns, widestLine)).joined(separator: "\n")
  }
}
