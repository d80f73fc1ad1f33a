import Diagnostics
import Interpreter
import NetSuite
import Platform

/// What `--verbose` shows of a client's work: lines with `>` went out, lines with `<` came back, `*` says the rest.
enum Trace {
  /// Bytes of a body that are shown; scripts print what they need in full.
  private static let longestBody = 4_096

  /// `redactor` sees bodies whole: a secret of several lines, or one where a long body is cut, could not be found later.
  static func text(of event: TraceEvent, without redactor: Redactor) -> String {
    switch event {
    case .sending(let method, let url, let headers, let body, let isLogin):
      return lines(">", ["\(method) \(url)"] + fields(headers) + (isLogin ? ["(the signed assertion)"] : shown(redactor.redact(body))))
    case .received(let status, let reason, let headers, let body, let duration, let reused, let isLogin):
      let remark = "* answered in \(DurationText.rough(duration))\(reused ? " on a kept connection" : "")\n"
      let content = isLogin ? ["(the answer to the login)"] : shown(redactor.redact(body))
      return remark + lines("<", ["\(status) \(reason)"] + fields(headers) + content)
    case .failed(let error): return "* \(error.title)\n"
    case .renewing: return "* the token was refused: logging in again\n"
    case .waiting(let delay, let reason): return "* waiting \(DurationText.rough(delay)): \(reason)\n"
    }
  }

  private static func fields(_ headers: [(String, String)]) -> [String] { headers.map { Printable.inOneLine("\($0.0): \($0.1)") } + [""] }

  private static func shown(_ body: [UInt8]) -> [String] {
    if body.isEmpty { return [] }
    // A cut may fall into a character, which is no reason to hold the rest back.
    let part = body.prefix(longestBody)
    guard let text = String(validating: part, as: UTF8.self) ?? (1...3).lazy.compactMap({
      body.count > longestBody ? String(validating: part.dropLast($0), as: UTF8.self) : nil
    }).first else { return ["(\(body.count) bytes that are no text)"] }
    let lines = Printable.lines(of: text)
    return body.count > longestBody ? lines + ["(… \(body.count) bytes in all)"] : lines
  }

  private static func lines(_ mark: String, _ lines: [String]) -> String {
    lines.map { $0.isEmpty ? "\(mark)\n" : "\(mark) \($0)\n" }.joined()
  }
}
