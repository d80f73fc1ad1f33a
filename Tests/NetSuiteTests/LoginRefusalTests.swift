import HTTP
import NetSuite
import Testing

@testable import NetSuite

/// What is said when the token endpoint gives no token.
@Suite struct LoginRefusalTests {
  static let codes: [(String, Int, [String])] = [
    ("invalid_client", 401, ["client id", "certificate id (kid)", "does not belong to the certificate"]),
    ("invalid_grant", 400, ["entity or the role", "Log in using OAuth 2.0 Access Tokens", "expired"]),
    ("unsupported_grant_type", 400, ["Client Credentials (Machine to Machine) Grant", "OAuth 2.0 is off"]),
    ("unauthorized_client", 400, ["does not allow this grant"]),
    ("invalid_request", 400, ["malformed", "clock is wrong"]),
    ("invalid_scope", 400, ["REST Web Services", "rest_webservices"]),
  ]

  @Test(arguments: codes) func causes(code: String, status: Int, words: [String]) throws {
    let error = try refusal(account: "1234567_SB1", date: HeldTime.start) {
      HTTPResponse(
        status: status, headers: ["X-Simulator-Audit": "SignatureValidation"],
        body: Array(#"{"error":"\#(code)"}"#.utf8))
    }
    #expect(error.kind == .login && error.title == "NetSuite refused the login: \(code)")
    let notes = error.notes.joined(separator: "\n")
    for word in words + [
      "0 seconds", "1234567_SB1 looks like a sandbox, and", "wipes its certificate mappings", "SignatureValidation",
    ] {
      #expect(notes.contains(word), "\(notes)")
    }
    #expect(try #require(error.hint).contains("Login Audit Trail"))
  }

  @Test(
    arguments: [
      (-3600, "is 3600 seconds ahead of NetSuite's"), (90, "is 90 seconds behind NetSuite's"),
      (1, "is within 1 second of the answer's"),
      (-5, "is within 5 seconds of the answer's"), (-6, "is 6 seconds ahead of NetSuite's"),
    ] as [(Int64, String)])
  func clock(difference: Int64, words: String) throws {
    let error = try refusal(date: HeldTime.start + difference) {
      HTTPResponse(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8))
    }
    #expect(error.notes.contains { $0.contains("this machine's clock") && $0.contains(words) }, "\(error.notes)")
    #expect(!error.notes.contains { $0.contains("looks like a sandbox") })
    #expect(error.notes.contains { $0.contains("each refresh of a sandbox wipes") })
  }

  @Test func otherCodes() throws {
    let error = try refusal { HTTPResponse(status: 400, body: Array(#"{"error":"temporarily\nunavailable"}"#.utf8)) }
    #expect(error.title == "NetSuite refused the login: with a reason of its own")
  }

  @Test(
    arguments: [
      (
        HTTPResponse(status: 503, headers: ["Content-Type": "text/html"], body: Array("<html>".utf8)),
        "the login was answered with 503 Service Unavailable, and no reason",
        ["6 bytes of the type text/html", "under maintenance"]
      ),
      (
        HTTPResponse(status: 404), "the login was answered with 404 Not Found, and no reason",
        ["has nothing", "no account has this host"]
      ),
      (
        HTTPResponse(status: 302, headers: ["Location": "https://system.netsuite.com/"]),
        "the login was answered with 302 Found, and no reason",
        ["points to https://system.netsuite.com/"]
      ),
      (
        HTTPResponse(status: 200, body: Array(#"{"token_type":"Bearer"}"#.utf8)),
        "the login was answered with no token in it", ["23 bytes without a type"]
      ),
      (
        HTTPResponse(status: 200, body: Array(#"{"access_token":"a\r\nb"}"#.utf8)),
        "the login was answered with no token in it", []
      ),
      (HTTPResponse(status: 200, body: Array("null".utf8)), "the login was answered with no token in it", []),
      (
        HTTPResponse(status: 429, body: Array("[]".utf8)),
        "the login was answered with 429 Too Many Requests, and no reason", ["at once"]
      ),
    ] as [(HTTPResponse, String, [String])])
  func noTokenEndpoint(answer: HTTPResponse, title: String, words: [String]) throws {
    let error = try refusal { answer }
    #expect(error.kind == .login && error.title == title)
    for word in words { #expect(error.notes.contains { $0.contains(word) }, "\(error.notes)") }
  }

  /// The error of one request; nothing but logins reached the server.
  private func refusal(
    account: String = "1234567", date: Int64? = nil, _ answer: @escaping @Sendable () -> HTTPResponse
  ) throws -> NetSuiteError {
    let netsuite = try LocalNetSuite(login: { _ in
      var answer = answer()
      if let date { answer.headers["Date"] = HTTPDate.text(seconds: date) }
      return answer
    })
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in
      try netsuite.configuration(account: account)
    }
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("POST", "record/v1/customer", retries: 0)) }
    #expect(netsuite.requests.isEmpty && netsuite.logins.count == 1)
    #expect(error?.mayHaveBeenCarriedOut == false)
    return try #require(error)
  }
}
