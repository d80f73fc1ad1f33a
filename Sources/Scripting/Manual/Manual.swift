import Diagnostics
import Interpreter

/// What the help says of the language: the words from `LanguageWord`, the built-ins from their own entries.
public enum Manual {
  /// Everything that has an entry, for "did you mean".
  public static let names: [String] = LanguageWord.all.flatMap(\.names) + Builtins.all.map(\.name)

  /// The entries of a name, in whatever case when none has it as it is; of `json` those of `json.parse` and its like.
  /// Nil when there is none.
  public static func text(of name: String) -> String? {
    let isNamed: (String) -> Bool =
      names.contains(name) ? { $0 == name } : { $0.lowercased() == name.lowercased() || $0.hasPrefix("\(name).") }
    let words = LanguageWord.all.filter { $0.names.contains(where: isNamed) }.map(text)
    let builtins = Builtins.all.filter { isNamed($0.name) }.map(text)
    let entries = words + builtins
    return entries.isEmpty ? nil : entries.joined(separator: "\n")
  }

  /// A line for each word and each built-in, by family.
  public static var overview: String {
    let words = LanguageWord.families.map { family in
      (family.name, family.words.map { ($0.names.joined(separator: " "), firstSentence($0.summary)) })
    }
    let builtins = Builtins.families.map { family in (family.name, family.builtins.map { (usage($0), firstSentence($0.summary)) }) }
    return """
      the language:
      \(blocks(words))

      built-in functions, most of them methods of their first argument too (`name.upper()`):
      \(blocks(builtins))

      """
  }

  private static func text(of word: LanguageWord) -> String {
    """
    \(word.names.joined(separator: ", "))

    \(wrapped(word.summary))

    \(indented(word.forms))

    example:
    \(indented(word.example))

    """
  }

  private static func text(of builtin: Builtin) -> String {
    let parameters = builtin.parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.type)" }
    let rule = builtin.parameters.contains(where: \.isOptional) ? "\n\nWhat has a `?` may be left out, and may be given by name." : ""
    return """
      \(builtin.name)(\(parameters.joined(separator: ", ")))

      \(wrapped(builtin.summary))\(rule)

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
  private static func blocks(_ families: [(name: String, rows: [(String, String)])]) -> String {
    families.map { family in (["  \(family.name)"] + family.rows.map(row)).joined(separator: "\n") }.joined(separator: "\n")
  }

  private static func row(_ left: String, _ right: String) -> String {
    let margin = "\n    " + String(repeating: " ", count: leftWidth + 2)
    let words = wrapped(right, to: 84).split(separator: "\n").joined(separator: margin)
    let gap = left.count > leftWidth ? margin : String(repeating: " ", count: leftWidth - left.count + 2)
    return "    \(left)\(gap)\(words)"
  }

  private static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
  }

  private static func wrapped(_ text: String, to columns: Int = 100) -> String {
    text.split(separator: " ").reduce(into: [String]()) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= columns {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }.joined(separator: "\n")
  }
}
