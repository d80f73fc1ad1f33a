import HTTP
import JSON

/// A family of services with a scope and a form of error of its own.
enum Realm: Sendable {
  /// `/services/rest`
  case rest
  /// `/app/site/hosting/restlet.nl`
  case restlets

  init(of path: [String]) { self = path.first == "app" ? .restlets : .rest }

  /// Of a target that is not taken apart yet.
  init(of target: String) { self = target.hasPrefix("/app/") ? .restlets : .rest }

  /// What an access token must be for.
  var scope: String {
    switch self {
    case .rest: "rest_webservices"
    case .restlets: "restlets"
    }
  }

  func answer(_ problem: Problem) -> HTTPResponse {
    switch self {
    case .rest: .problem(problem)
    case .restlets: restletAnswer(problem)
    }
  }

  /// 401 as RFC 6750 3 wants it, with NetSuite's body (netsuite.md 1 and 5).
  func answer(_ refusal: LoginRefusal, account: String) -> HTTPResponse {
    var problem = refusal.error.status == 401 ? Self.invalidLogin : .malformedURL
    problem.headers["WWW-Authenticate"] = refusal.error.challenge(realm: account)
    problem.headers["X-Simulator-Audit"] = refusal.audit?.rawValue
    return answer(problem)
  }

  private static let invalidLogin = Problem(
    401, .invalidLogin,
    "Invalid login attempt. For more details, see the Login Audit Trail in the NetSuite UI at "
      + "Setup > Users/Roles > User Management > View Login Audit Trail.")

  /// RESTlets answer `{"error":{"code","message"}}`, with codes of their own (netsuite.md 7).
  private func restletAnswer(_ problem: Problem) -> HTTPResponse {
    let detail = problem.details.first
    let body: JSONValue = [
      "error": [
        "code": .string(detail?.code == .invalidLogin ? "INVALID_LOGIN_ATTEMPT" : detail?.code.rawValue ?? ""),
        "message": .string(detail?.text ?? ""),
      ]
    ]
    var response = HTTPResponse.json(.plain, body.bytes, status: problem.status)
    for (name, value) in problem.headers { response.headers.add(name, value) }
    return response
  }
}
