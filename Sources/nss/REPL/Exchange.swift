import Diagnostics
import Interpreter
import Platform

/// A request and its answer, whole, for `:why`: lines with `>` went out, lines with `<` came back.
enum Exchange {
  static func text(of response: ResponseBox, without redactor: Redactor) -> String {
    let sent = ["\(response.method) \(response.url)"] + response.sentHeaders.map { "\($0.0): \($0.1)" }
    let came = ["\(response.status) \(response.reason)"] + response.headers.map { "\($0.0): \($0.1)" }
    let notes = response.notes.map { "* \($0)" }
    return (lines(">", sent, response.sentBody, redactor) + lines("<", came, response.bytes, redactor) + notes)
      .joined(separator: "\n") + "\n"
  }

  private static func lines(_ mark: String, _ head: [String], _ body: [UInt8], _ redactor: Redactor) -> [String] {
    let head = head.map { "\(mark) \(Printable.inOneLine(redactor.redact($0)))" }
    guard !body.isEmpty else { return head }
    guard let text = String(validating: redactor.redact(body), as: UTF8.self) else {
      return head + [mark, "\(mark) (\(body.count) bytes that are no text)"]
    }
    return head + [mark] + Printable.lines(of: text).map { "\(mark) \($0)" }
  }
}
