import Diagnostics
import Interpreter
import NetSuite
import Platform
import Scripting

/// Commands about the session itself.
extension PromptCommand {
  static let sessions: [PromptCommand] = [
    PromptCommand("profile", "[NAME]", .profile, "Change to another account; names stay.") { argument, repl in
      guard let account = repl.account else { return repl.complain("a script that has stopped keeps its account") }
      guard !account.usesSimulator else { return repl.complain("this session talks to the simulator", hint: "`nss --profile NAME`") }
      guard !argument.isEmpty else {
        return showProfiles(of: account, repl)
      }
      do throws(NetSuiteError) {
        try account.use(profile: argument)
        repl.accountHasChanged()
        repl.say(account.found?.words ?? "")
      } catch {
        repl.report(Diagnostic(error))
      }
    },
    PromptCommand("read-only", "[on|off]", .choice(["on", "off"]), "Whether what could write is refused; on for production at first.") {
      argument, repl in
      guard let account = repl.account else { return repl.complain("a script that has stopped keeps its account") }
      switch argument {
      case "": break
      case "on", "off":
        if let problem = account.setReadOnly(argument == "on") { return repl.report(problem) }
        repl.accountHasChanged()
      default: return repl.complain("`:read-only` is on or off", notes: ["found `\(argument)`"])
      }
      let reason = { (access: ReadOnlyGuard) in argument == "on" ? "" : ", because of \(access.source)" }
      repl.say(account.readOnly.map { "this session only reads\(reason($0)); \($0.remedy)" } ?? "this session may write")
    },
    PromptCommand("watch", "5s [until EXPR]", .duration, "Run the last input again and again, until an expression holds or Ctrl-C.") {
      argument, repl in
      Watch.run(argument, repl)
    },
    PromptCommand("continue", "", .none, "Let the script go on that has stopped at a breakpoint.") { _, repl in
      guard repl.stop != nil else { return repl.complain("no script has stopped here") }
      repl.ending = .goesOn
    },
    PromptCommand("quit", "", .none, "Leave.") { _, repl in repl.ending = .quits },
  ]

  private static func showProfiles(of account: ReplAccount, _ repl: Repl) {
    do throws(NetSuiteError) {
      let names = try account.profiles().joined(separator: ", ")
      repl.say(names.isEmpty ? "there are no profiles; `nss auth setup NAME --account ID` makes one" : "profiles: \(names)")
    } catch {
      repl.report(Diagnostic(error))
    }
  }
}

/// `:watch 5s until _.status == 200`
private enum Watch {
  static func run(_ argument: String, _ repl: Repl) {
    let parts = argument.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true).map(String.init)
    guard let first = parts.first, let interval = Timeout.nanoseconds(first), parts.count != 2, parts.count < 3 || parts[1] == "until" else {
      return repl.complain("`:watch` wants a time", notes: argument.isEmpty ? [] : ["found `\(argument)`"], hint: "`:watch 5s`, `:watch 2s until status == 200`")
    }
    guard let (source, isTyped, canWrite) = repl.lastInput else { return repl.complain("there is no input to run again") }
    if canWrite {
      return repl.complain(
        "the last input may write, and is not run again and again", notes: ["it was: \(source.firstLine)"],
        hint: "watch something that only reads")
    }
    let until = parts.count == 3 ? Source(name: "until", text: parts[2] + "\n") : nil
    // Ctrl-C, or a failure, ends what was typed behind it too.
    repl.hasCommandFailed = true
    repeat {
      repl.say(repl.view.ink.paint(LocalTime.now, .faint))
      guard repl.run(source, isKept: false, isTyped: isTyped, mayWrite: false) else { return }
      if let until {
        guard let holds = repl.holds(until) else { return }
        if holds { return repl.hasCommandFailed = false }
      }
    } while repl.sleep(interval)
  }
}

extension Source {
  fileprivate var firstLine: String { String(decoding: bytes[range(ofLine: 1)], as: UTF8.self) }
}
