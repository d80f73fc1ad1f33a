import Interpreter
import Platform

/// Commands about how values are shown.
extension PromptCommand {
  static let views: [PromptCommand] = [
    PromptCommand("expand", "[on|off|auto]", .choice(["on", "off", "auto"]), "Show each row as a block; alone it turns that on and off.") {
      argument, repl in
      switch argument {
      case "": repl.view.change { $0.expansion = $0.expansion == .on ? .automatic : .on }
      case "on": repl.view.change { $0.expansion = .on }
      case "off": repl.view.change { $0.expansion = .off }
      case "auto": repl.view.change { $0.expansion = .automatic }
      default: return repl.complain("`:expand` is on, off or auto", notes: ["found `\(argument)`"])
      }
      let words: [Display.Expansion: String] = [
        .on: "each row is a block", .off: "rows are always a table", .automatic: "rows are blocks where a table would be too wide",
      ]
      repl.say(words[repl.view.expansion] ?? "")
    },
    PromptCommand("format", "[table|json|csv]", .choice(Display.Form.allCases.map(\.rawValue)), "Show values as tables, as whole JSON, or as CSV.") {
      argument, repl in
      guard !argument.isEmpty else { return repl.say("values are shown as \(repl.view.form.rawValue)") }
      guard let form = Display.Form(rawValue: argument) else {
        return repl.complain("`:format` is \(Display.Form.allCases.map(\.rawValue).joined(separator: ", "))", notes: ["found `\(argument)`"])
      }
      repl.view.change { $0.form = form }
      repl.say("values are shown as \(form.rawValue)")
    },
    PromptCommand("out", "[FILE]", .file, "Write values behind each other into a file; alone: show them here again.") { argument, repl in
      write(to: argument.withoutQuotes, repl)
    },
  ]

  private static func write(to file: String, _ repl: Repl) {
    guard !file.isEmpty else {
      let file = repl.view.file
      repl.view.change { ($0.file, $0.fileForm) = (nil, nil) }
      return repl.say(file.map { "values are shown here again, and no more written to \($0)" } ?? "values are shown here")
    }
    do throws(FileError) {
      try Files.checkWritable(file)
    } catch {
      return repl.complain("values cannot be written there: \(error)", hint: "a file in a folder that is there is made, or added to")
    }
    let ending = file.split(separator: ".").last.flatMap { Display.Form(rawValue: $0.lowercased()) }
    let form = ending == .table ? nil : ending
    repl.view.change { ($0.file, $0.fileForm) = (file, form) }
    let asForm = repl.view.form == .table ? form.map { " as \($0.rawValue)" } ?? "" : ""
    repl.say("values are added to \(file)\(asForm) from now on; `:out` ends that")
  }
}
