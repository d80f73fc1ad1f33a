import Diagnostics
import Interpreter
import Platform
import Scripting

/// Commands that tell about the language, the account's records and the session.
extension PromptCommand {
  static let looks: [PromptCommand] = [
    PromptCommand("help", "[NAME]", .word, "This list; or about a word, a built-in or a command.") { argument, repl in
      help(argument, repl)
    },
    PromptCommand("describe", "TYPE[.FIELD]", .field, "The fields of a record type, or about one of them: `:describe salesOrder.item`.") {
      argument, repl in
      guard !argument.isEmpty else { return repl.complain("`:describe` wants a record type", hint: "`:records` lists them") }
      repl.showCatalog { (catalog, width, cancellation) throws(CatalogError) in
        try catalog.describe(argument, width: width, isColoured: repl.view.usesColor, cancellation: cancellation)
      }
    },
    PromptCommand("records", "[PATTERN]", .field, "The account's record types: all, those with a text in their name, or by a pattern with `*`.") {
      argument, repl in
      repl.showCatalog { (catalog, width, cancellation) throws(CatalogError) in
        try catalog.records(
          matching: argument.isEmpty ? nil : argument, width: width, isColoured: repl.view.usesColor, cancellation: cancellation)
      }
    },
    PromptCommand("vars", "", .none, "The names of this session with their values.") { _, repl in
      let rows = repl.session.names.map { name, meaning in
        switch meaning {
        case .variable(let value): (name, repl.console.redactor.redact(value.brief))
        case .function(let signature): (signature, "a function")
        case .file(let path): (name, "the file \(path)")
        }
      }
      repl.view.show(rows.isEmpty ? "no names yet: `let x = …` makes one\n" : Help.table(rows) + "\n")
    },
  ]

  private static func help(_ name: String, _ repl: Repl) {
    let name = name.hasPrefix(":") ? String(name.dropFirst()) : name
    guard !name.isEmpty else { return repl.view.show(overview(columns: repl.view.columns)) }
    let columns = repl.view.columns
    let command = all.filter { $0.name == name }.map { command in
      ":\(command.name) \(command.form)\n\n" + lines(command.summary, columns) + "\n"
    }
    let texts = command + [Manual.text(of: name, columns: columns)].compactMap { $0 }
    guard !texts.isEmpty else {
      let nearest = Suggestion.nearest(to: name, among: all.map(\.name) + Manual.names)
      return repl.complain("there is no help on `\(name)`", hint: nearest.map { "did you mean `\($0)`?" } ?? "`:help` lists the commands")
    }
    repl.view.show(texts.joined(separator: "\n"))
  }

  private static func lines(_ text: String, _ columns: Int) -> String {
    WordWrap.lines(of: text, columns: min(columns, Manual.widest)).joined(separator: "\n")
  }

  private static func overview(columns: Int) -> String {
    let beginning = """
      Type a request, a query or any statement; it runs when it is complete. A query ends with `;` or a blank line, a POST, \
      PUT or PATCH with its body or `;`; a line that ends in `\\` goes on. A value that stands alone is shown, and is `_` \
      from then on.
      """
    return """
    \(lines(beginning, columns))

      GET record/v1/customer?limit=5
      SELECT id, companyname FROM customer ORDER BY id;
      let made = POST record/v1/task { title: "Call Acme" }
      made.id

    commands, of which the beginning is enough:
    \(Help.table(all.map { (":\($0.name)" + ($0.form.isEmpty ? "" : " \($0.form)"), $0.summary) }, columns: min(columns, Manual.widest)))

    \(lines("Tab completes. Ctrl-R searches what was typed. Ctrl-C stops what runs; Ctrl-D leaves.", columns))

    """
  }
}

extension Repl {
  /// Shows what the catalog tells; Ctrl-C ends the wait for the account.
  fileprivate func showCatalog(_ text: (Catalog, _ width: Int, Cancellation) throws(CatalogError) -> String) {
    do throws(CatalogError) {
      view.show(try text(catalog, view.columns, cancellation))
    } catch {
      switch error {
      case .interrupted: console.output.write("\n")
      case .unknown(let what, _, _, let note): complain(what, notes: note.map { [$0] } ?? [], hint: error.hint)
      }
    }
  }
}
