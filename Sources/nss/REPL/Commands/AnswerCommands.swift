import Diagnostics
import Interpreter

/// Commands about the latest answer.
extension PromptCommand {
  static let answers: [PromptCommand] = [
    PromptCommand("headers", "", .none, "The headers of the latest answer.") { _, repl in
      withResponse(repl) { response in repl.view.show(Help.table(response.headers) + "\n") }
    },
    PromptCommand("last", "", .none, "The latest answer once more.") { _, repl in
      withResponse(repl) { repl.view.show(.response($0)) }
    },
    PromptCommand("curl", "", .none, "The latest request as a curl command, secrets as variables.") { _, repl in
      guard let request = repl.host?.latestRequest ?? repl.session.latestResponse?.request else { return repl.complain("no request was sent yet") }
      let answer = repl.session.latestResponse.flatMap { $0.isAnswer(to: request) ? $0 : nil }
      var command = CurlCommand(request, answer: answer, url: repl.host?.url(of: request), console: repl.console)
      repl.view.show(command.text())
    },
    PromptCommand("timing", "", .none, "How long the latest answer took, phase by phase.") { _, repl in
      withResponse(repl) { response in
        repl.view.show("\(response.summary)\n" + Help.table(response.timings.map { ($0.phase, DurationText.rough($0.nanoseconds)) }) + "\n")
      }
    },
    PromptCommand("why", "", .none, "The long answer to the last failure: what was sent, what came back.") { _, repl in
      guard let failure = repl.lastFailure else { return repl.say("nothing has failed yet") }
      failure.found.forEach(repl.console.report)
      if let answer = failure.answer { repl.view.show(Exchange.text(of: answer, without: repl.console.redactor)) }
    },
  ]

  private static func withResponse(_ repl: Repl, _ body: (ResponseBox) -> Void) {
    guard let response = repl.session.latestResponse else { return repl.complain("no request was answered yet") }
    body(response)
  }
}
