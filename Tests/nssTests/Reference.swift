import Interpreter

@testable import nss

/// The parts of `Grammar/README.md` that are made from the program's own tables.
enum Reference {
  /// By the name in the comment before the part: `<!-- built-ins -->`.
  static let parts = ["built-ins": builtins, "options": options, "exit codes": exitCodes]

  /// The reference with its parts made anew; nil when a part has no place in it.
  static func renewed(_ text: String) -> String? {
    parts.reduce(text as String?) { text, part in
      guard let text, let start = text.firstRange(of: "<!-- \(part.key) -->\n")?.upperBound,
        let end = text[start...].firstRange(of: "<!-- end of \(part.key) -->")?.lowerBound
      else { return nil }
      return text[..<start] + "\n\(part.value)\n\n" + text[end...]
    }
  }

  private static var builtins: String {
    Builtins.families.map { family in
      (["### \(family.name)"] + family.builtins.map(entry)).joined(separator: "\n\n")
    }.joined(separator: "\n\n")
  }

  /// The call, what it gives, and its examples.
  private static func entry(_ builtin: Builtin) -> String {
    let parameters = builtin.parameters.map { "\($0.name)\($0.isOptional ? "?" : ""): \($0.type)" }
    let examples = builtin.examples.joined(separator: "\n")
    return """
      **`\(builtin.name)(\(parameters.joined(separator: ", ")))`** \(builtin.summary)

      ```
      \(examples)
      ```
      """
  }

  private static var options: String {
    Command.all.filter { $0.options != CommandOption.universal }.map { command in
      let operands = [command.name, "[OPTIONS]", command.operands].filter { !$0.isEmpty }.joined(separator: " ")
      let rows = command.options.filter { !CommandOption.universal.contains($0) }.map { option in
        (cell("`\(option.name)\(option.value.map { " \($0)" } ?? "")`"), cell(option.summary))
      }
      return """
        ### `nss \(operands)`

        \(command.summary)

        \(table(("option", "means"), rows))
        """
    }.joined(separator: "\n\n")
  }

  private static var exitCodes: String {
    table(("code", "means"), ExitCode.allCases.map { (String($0.rawValue), cell($0.meaning)) })
  }

  private static func table(_ head: (String, String), _ rows: [(String, String)]) -> String {
    ([head, ("---", "---")] + rows).map { "| \($0.0) | \($0.1) |" }.joined(separator: "\n")
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
