import Interpreter
import Platform

/// A request as a command of curl's, to be run in a shell: what is secret stands there as variables.
struct CurlCommand {
  private let request: OutgoingRequest
  private let answer: ResponseBox?
  /// The whole URL, where it is known.
  private let knownURL: String?
  private let redactor: Redactor
  private let environment: [String: String]
  /// Secrets, in the form they have here, with the variables that stand for them.
  private var variables: [String: String] = [:]
  private var unnamed = 0

  /// `answer` is the one to this request, which tells the URL it went to; without one `url` does.
  init(_ request: OutgoingRequest, answer: ResponseBox?, url: String?, console: Console) {
    (self.request, self.answer, knownURL) = (request, answer, answer?.url ?? url)
    (redactor, environment) = (console.redactor, console.environment)
  }

  mutating func text() -> String {
    var words = ["curl --request \(request.method) \(quoted(url))", "--header \"Authorization: Bearer $NSS_TOKEN\""]
    for (name, value) in headers { words.append("--header \(quoted("\(name): \(value)"))") }
    if let body = request.body { words.append("--data-raw \(quoted(String(decoding: body, as: UTF8.self)))") }
    return words.joined(separator: " \\\n  ") + "\n"
  }

  private var url: String {
    if let knownURL { return knownURL }
    let path = request.target.hasPrefix("/") ? request.target : "/services/rest/\(request.target)"
    return path.hasPrefix("https:") ? path : "https://ACCOUNT.suitetalk.api.netsuite.com\(path)"
  }

  /// What curl sets by itself is left out.
  private var headers: [(String, String)] {
    let sent = answer?.sentHeaders ?? request.headers.map { ($0.name, $0.value) }
    return sent.filter { !["authorization", "host", "content-length", "user-agent", "connection"].contains($0.0.lowercased()) }
  }

  /// For a POSIX shell.
  private mutating func quoted(_ text: String) -> String {
    let words = redactor.pieces(of: text).map { piece in
      piece.isSecret ? "\"$\(variable(of: piece.text))\"" : "'\(piece.text.replacing("'", with: "'\\''"))'"
    }
    return words.isEmpty ? "''" : words.joined()
  }

  /// That of the environment which has the secret as it stands here, as the one that `secret("NAME")` read; else one of
  /// our own.
  private mutating func variable(of secret: String) -> String {
    if let known = variables[secret] { return known }
    let names = environment.filter { $0.value == secret && $0.key.wholeMatch(of: /[A-Za-z_][A-Za-z_0-9]*/) != nil }.keys
    let name = names.min() ?? { unnamed += 1; return unnamed == 1 ? "NSS_SECRET" : "NSS_SECRET_\(unnamed)" }()
    variables[secret] = name
    return name
  }
}
