import HTTP
import JSON

/// `POST /services/rest/auth/oauth2/v1/token`: OAuth 2.0 client credentials with an assertion
/// (RFC 6749 4.4, RFC 7523 2.2; NetSuite help, "OAuth 2.0 Client Credentials Flow").
struct TokenService: Service {
  let authorizer: Authorizer
  let account: String

  var routes: [Route] {
    [Route("POST", "services/rest/auth/oauth2/v1/token", isOpen: true) { call in answer(call) }]
  }

  private func answer(_ call: Call) -> HTTPResponse {
    do throws(LoginRefusal) {
      let (token, seconds) = try authorizer.grant(try assertion(in: call.request), audience: call.url)
      return Self.answer(
        200, ["access_token": .string(token), "expires_in": .number(String(seconds)), "token_type": "Bearer"])
    } catch {
      return answer(error)
    }
  }

  /// The assertion of a form that asks for what there is.
  private func assertion(in request: HTTPRequest) throws(LoginRefusal) -> String {
    let type = request.headers["Content-Type"]?.prefix { $0 != ";" }.lowercased()
    guard type == "application/x-www-form-urlencoded", let text = String(validating: request.body, as: UTF8.self),
      let form = Parameters(text), let grantType = form.single("grant_type")
    else { throw .formIsMalformed }
    guard grantType == "client_credentials" else { throw .grantIsUnsupported }
    guard form.single("client_assertion_type") == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
      let assertion = form.single("client_assertion")
    else { throw .formIsMalformed }
    return assertion
  }

  /// `{"error":"…"}` alone, as from NetSuite, and the real reason in a header of the simulator's own.
  private func answer(_ refusal: LoginRefusal) -> HTTPResponse {
    var response = Self.answer(refusal.error.status, ["error": .string(refusal.error.rawValue)])
    response.headers["X-Simulator-Audit"] = refusal.audit?.rawValue
    if refusal.error.status == 401 { response.headers["WWW-Authenticate"] = "Basic realm=\"\(account)\"" }
    return response
  }

  private static func answer(_ status: Int, _ body: JSONValue) -> HTTPResponse {
    var response = HTTPResponse.json(.plain, body.bytes, status: status)
    // RFC 6749 5.1.
    response.headers["Cache-Control"] = "no-store"
    return response
  }
}
