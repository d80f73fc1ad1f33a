import Testing

@testable import NetSuite

@Suite struct TargetTests {
  static let rest = "https://1234567-sb1.suitetalk.api.netsuite.com"
  static let restlets = "https://1234567-sb1.restlets.api.netsuite.com"

  static let good: [(String, String)] = [
    ("record/v1/customer/7?x=1", rest + "/services/rest/record/v1/customer/7?x=1"),
    ("/record/v1/customer", rest + "/services/rest/record/v1/customer"),
    ("/services/rest/system/v1/serverTime", rest + "/services/rest/system/v1/serverTime"),
    ("/services", rest + "/services/rest/services"),
    ("services/rest/x", rest + "/services/rest/services/rest/x"),
    ("restlet?script=6&deploy=1", restlets + "/app/site/hosting/restlet.nl?script=6&deploy=1"),
    ("/restlet?script=6&deploy=1", restlets + "/app/site/hosting/restlet.nl?script=6&deploy=1"),
    ("restlets/v1", rest + "/services/rest/restlets/v1"),
    ("", rest + "/services/rest/"),
    (rest + "/services/rest/record/v1/customer/7", rest + "/services/rest/record/v1/customer/7"),
    ("HTTPS://1234567-SB1.SuiteTalk.api.netsuite.com:443/x", rest + "/x"),
    (restlets + "/app/site/hosting/restlet.nl?script=1", restlets + "/app/site/hosting/restlet.nl?script=1"),
    (rest, rest + "/"),
    // All of these stay below the account's own host.
    ("//evil.example/x", rest + "/services/rest//evil.example/x"),
    ("///evil.example/x", rest + "/services/rest///evil.example/x"),
    ("https:/evil.example", rest + "/services/rest/https:/evil.example"),
    ("@evil.example", rest + "/services/rest/@evil.example"),
    (":443@evil.example", rest + "/services/rest/:443@evil.example"),
    (".evil.example/x", rest + "/services/rest/.evil.example/x"),
    ("record/v1/customer/é?q=\"a\"", rest + "/services/rest/record/v1/customer/%C3%A9?q=%22a%22"),
  ]

  @Test(arguments: good) func resolves(text: String, url: String) throws {
    #expect(try Target(text, in: Account(id: "1234567_SB1")).url == url)
  }

  @Test(arguments: [
    "https://evil.example/services/rest/record/v1/customer", "http://1234567-sb1.suitetalk.api.netsuite.com/x",
    "https://1234567-sb1.suitetalk.api.netsuite.com@evil.example/",
    "https://1234567-sb1.suitetalk.api.netsuite.com:80/",
    "https://me@1234567-sb1.suitetalk.api.netsuite.com/", "https://1234567-sb1.suitetalk.api.netsuite.com:8443/",
    "https://1234567-sb1.suitetalk.api.netsuite.com.evil.example/", "https://1234567-sb1.suitetalk.api.netsuite.com./",
    "https://x.1234567-sb1.suitetalk.api.netsuite.com/", "https://1234567.suitetalk.api.netsuite.com/",
    "https://1234567-sb1.app.netsuite.com/", "https://", "https:///services/rest",
    "ftp://1234567-sb1.suitetalk.api.netsuite.com/",
    "https://1234567-sb1.suitetalk.api.netsuite.com:443:80/",
    "https://1234567-sb1.suitetalk.api.netsuite.com%2f@evil.example/",
    "https://[::1]/", "javascript://x",
  ])
  func refusesOtherHosts(url: String) throws {
    let account = try Account(id: "1234567_SB1")
    let error = #expect(throws: NetSuiteError.self) { try Target(url, in: account) }
    #expect(error?.kind == .forbiddenHost)
  }

  @Test(arguments: [
    ("record/v1/customer/a b", "a blank", "%20"), ("record/v1\\customer", "a backslash", "%5C"),
    ("https://1234567-sb1.suitetalk.api.netsuite.com\\@evil.example/", "a backslash", "%5C"),
    ("record/v1/customer#7", "a #", "%23"), ("record/v1/x\r\nX-Evil: 1", "the control character 0x0D", "%0D"),
    ("record\0", "the control character 0x00", "%00"), ("\thttps://evil.example", "the control character 0x09", "%09"),
    (" https://evil.example", "a blank", "%20"),
  ])
  func refusesWhatNoURLHolds(text: String, found: String, escape: String) throws {
    let account = try Account(id: "1234567_SB1")
    let error = #expect(throws: NetSuiteError.self) { try Target(text, in: account) }
    #expect(
      error?.kind == .invalidRequest && error?.title == "the target holds \(found)"
        && error?.hint == "write it as \(escape)")
  }

  @Test func baseURLStandsForAllHosts() throws {
    let account = try Account(id: "1234567", baseURL: "https://localhost:8443/")
    #expect(
      try Target("record/v1/customer", in: account).url == "https://localhost:8443/services/rest/record/v1/customer")
    #expect(
      try Target("restlet?script=1", in: account).url == "https://localhost:8443/app/site/hosting/restlet.nl?script=1")
    #expect(try Target("https://LOCALHOST:8443/x", in: account).url == "https://localhost:8443/x")
    for url in [
      "https://localhost/x", "https://127.0.0.1:8443/x", "https://1234567.suitetalk.api.netsuite.com/x",
      "http://localhost:8443/",
    ] {
      #expect(throws: NetSuiteError.self) { try Target(url, in: account) }
    }
  }

  /// The rotation of certificates lives on the RESTlets' host and wants the other scope.
  @Test func scopes() throws {
    let account = try Account(id: "1234567_SB1")
    #expect(try Target("record/v1/customer", in: account).scope == .restWebServices)
    #expect(try Target("restlet?script=1", in: account).scope == .restlets)
    #expect(
      try Target(Self.restlets + "/services/rest/auth/oauth2/v1/clients/1/certificates", in: account).scope
        == .restWebServices)
  }
}
