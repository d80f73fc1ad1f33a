import Crypto
import HTTP
import JSON
import Platform

/// Where tokens come from (NetSuite help, "POST Request to the Token Endpoint").
struct TokenEndpoint: Sendable {
  let configuration: Configuration
  let courier: Courier
  let redactor: Redactor
  let userAgent: String

  private static let path = "/services/rest/auth/oauth2/v1/token"

  /// Throws `Failure`.
  func fetch(_ scope: Scope, within limits: Courier.Limits) throws(Failure) -> Grant {
    let choices = scope.requests
    for scopes in choices.dropLast() {
      do throws(Failure) {
        return try fetch(scope, asking: scopes, within: limits)
      } catch {
        guard error.refusesScope else { throw error }
      }
    }
    return try fetch(scope, asking: choices[choices.count - 1], within: limits)
  }

  private func fetch(_ scope: Scope, asking scopes: [Scope], within limits: Courier.Limits) throws(Failure) -> Grant {
    let origin = configuration.account.rest
    let request = try request(scopes, audience: origin.description + Self.path)
    let answer = try courier.deliver(request, to: origin, isLogin: true, isRepeatable: true, within: limits).response
    if answer.status == 200, let grant = Self.grant(in: answer.body) {
      redactor.add(secret: grant.token)
      return grant
    }
    let refusal = LoginRefusal(answer, scope: scope, account: configuration.account, now: courier.timekeeper.wall())
    // A login changes nothing, so that one the server had no time for may be tried again whatever it was for.
    let isBusy = answer.status == 429 || [500, 502, 503, 504].contains(answer.status)
    throw Failure(refusal.error, isBusy ? .notSent : .final, refusesScope: refusal.code == "invalid_scope")
  }

  private func request(_ scopes: [Scope], audience: String) throws(Failure) -> HTTPRequest {
    let assertion: String
    do {
      assertion = try Assertion.make(
        for: configuration.credentials, scopes: scopes, audience: audience, now: courier.timekeeper.wall())
    } catch {
      throw Failure(error, .final)
    }
    redactor.add(secret: assertion)
    let headers = HTTPHeaders([
      ("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded"), ("User-Agent", userAgent),
    ])
    // An assertion is letters that stand for themselves in a form.
    let form = "grant_type=client_credentials"
      + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
      + "&client_assertion=\(assertion)"
    return HTTPRequest(method: "POST", target: Self.path, headers: headers, body: Array(form.utf8))
  }

  /// Nil when it holds no token that could be sent. `expires_in` is an hour when nothing is said (RFC 6749 section
  /// 5.1 leaves it out at will), and may be a string.
  private static func grant(in body: [UInt8]) -> Grant? {
    guard let answer = try? JSONValue.parse(body), let token = answer["access_token"]?.string, Grant.isToken(token)
    else { return nil }
    let life = answer["expires_in"]?.int64 ?? answer["expires_in"]?.string.flatMap { Int64($0) }
    // Nothing good for no time would be handed out; a token that has ended is renewed after its 401.
    return Grant(token: token, life: min(life.flatMap { $0 > 0 ? $0 : nil } ?? 3600, 86_400))
  }
}
