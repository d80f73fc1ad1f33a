import Interpreter
import Platform

/// A request as a command of curl's, to be run in a shell: what is secret stands there as variables.
struct CurlCommand {
  private let request: OutgoingRequest
  private let answer: ResponseBox?
  private let redactor: Redactor

  /// `answer` is the one to this request, from which its whole URL is known.
  init(_ request: OutgoingRequest, answer: ResponseBox?, redactor: Redactor) {
    (self.request, self.answer, self.redactor) = (request, answer, redactor)
  }

  var text: String {
    var words = ["curl --request \(request.method) \(quoted(url))", "--header \"Authorization: Bearer $NSS_TOKEN\""]
    for (name, value) in headers { words.append("--header \(quoted("\(name): \(value)"))") }
    if let body = request.body { words.append("--data-raw \(quoted(String(decoding: body, as: UTF8.self)))") }
    return words.joined(separator: " \\\n  ") + "\n"
  }

  private var url: String {
    if let answer { return answer.url }
    let path = request.target.hasPrefix("/") ? request.target : "/services/rest/\(request.target)"
    return path.hasPrefix("https:") ? path : "https://ACCOUNT.suitetalk.api.netsuite.com\(path)"
  }

  /// What curl sets by itself is left out.
  private var headers: [(String, String)] {
    let sent = answer?.sentHeaders ?? request.headers.map { ($0.name, $0.value) }
    return sent.filter { !["authorization", "host", "content-length", "user-agent", "connection"].contains($0.0.lowercased()) }
  }

  /// For a POSIX shell.
  private func quoted(_ text: String) -> String {
    let parts = redactor.redact(text).split(separator: Redactor.mark, omittingEmptySubsequences: false)
    return parts.map { "'\($0.replacing("'", with: "'\\''"))'" }.joined(separator: "\"$NSS_SECRET\"")
  }
}
