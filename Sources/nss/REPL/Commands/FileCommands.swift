import Diagnostics
import Platform
import Scripting

/// Commands that read and write scripts.
extension PromptCommand {
  static let files: [PromptCommand] = [
    PromptCommand("load", "FILE", .file, "Run a script here; its names stay.") { argument, repl in
      guard !argument.isEmpty else { return repl.complain("`:load` wants a file") }
      let path = argument.withoutQuotes
      do {
        let source = Source(name: path, bytes: try Files.read(path, atMost: 64 << 20))
        if !repl.run(source, isTyped: false) { repl.hasCommandFailed = true }
      } catch {
        repl.complain("the script cannot be read: \(error)")
      }
    },
    PromptCommand("save", "FILE", .file, "Write what ran well as a script.") { argument, repl in save(to: argument, repl) },
    PromptCommand("edit", "", .none, "Open the last input in $VISUAL, $EDITOR or vi, and run what comes of it.") { _, repl in edit(repl) },
  ]

  private static func save(to name: String, _ repl: Repl) {
    let path = name.withoutQuotes
    guard !path.isEmpty else { return repl.complain("`:save` wants a file") }
    guard !repl.script.isEmpty else { return repl.complain("nothing ran well yet, so that there is nothing to save") }
    guard !Files.exists(path) else {
      return repl.complain("\(path) is there already", hint: "give the script another name, or remove the file")
    }
    let text = repl.script.text
    let source = Source(name: path, text: text)
    let checked = CheckedScript(source).withoutWarnings
    guard checked.passes else {
      checked.diagnostics.forEach(repl.console.report)
      return repl.complain("\(path) was not written: it would not pass the check")
    }
    guard History.mayKeep(text, repl.console.redactor) else {
      return repl.complain(
        "the script would hold a secret", notes: ["nothing was written"],
        hint: "`env(\"NAME\")` reads it where the script runs")
    }
    do {
      try Files.writeAtomically(source.bytes, to: path)
      repl.say("\(path) has \(source.lineCount - 1) line\(source.lineCount == 2 ? "" : "s"); `nss run \(path)` runs it")
      for remark in remarks(on: repl.script) { repl.say(remark) }
    } catch {
      repl.complain("the script cannot be written: \(error)")
    }
  }

  private static func remarks(on script: SessionScript) -> [String] {
    var remarks: [String] = []
    if script.leftOut > 0 {
      remarks.append("\(script.leftOut) input\(script.leftOut == 1 ? " is" : "s are") left out: failed, or using what such inputs left")
    }
    for name in Set(script.declaredAgain).sorted() { remarks.append("`\(name)` stands in it as it was declared last, for its earlier calls too") }
    return remarks
  }

  private static func edit(_ repl: Repl) {
    let text = repl.lastText + "\n"
    do {
      let edited = try Editor(console: repl.console).edit(text)
      guard edited != text else { return repl.say("unchanged; nothing was run") }
      guard edited.contains(where: { !$0.isWhitespace }) else { return repl.say("nothing to run") }
      // What is run is seen, and Up brings it back.
      repl.take(edited: edited)
    } catch {
      repl.complain("the editor: \(error)")
    }
  }
}

extension String {
  /// A file's name without the quotes that people put around it.
  var withoutQuotes: String {
    guard count > 1, let quote = first, quote == last, quote == "\"" || quote == "'" else { return self }
    return String(dropFirst().dropLast())
  }
}
