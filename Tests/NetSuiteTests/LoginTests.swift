import Crypto
import HTTP
import JSON
import Platform
import Testing

@testable import NetSuite

@Suite struct LoginTests {
  @Test func assertion() throws {
    let time = HeldTime()
    let netsuite = try LocalNetSuite()
    let client = Client(userAgent: "nss/1.2.3", timekeeper: time.timekeeper) { () throws(NetSuiteError) in
      try netsuite.configuration()
    }
    _ = try client.send(RESTRequest("GET", "record/v1/customer"))

    let login = try #require(netsuite.logins.first)
    #expect(login.method == "POST")
    #expect(login.headers["Content-Type"] == "application/x-www-form-urlencoded")
    #expect(login.headers["User-Agent"] == "nss/1.2.3")
    #expect(login.headers["Authorization"] == nil)
    let fields = String(decoding: login.body, as: UTF8.self).split(separator: "&").map {
      $0.split(separator: "=", maxSplits: 1)
    }
    #expect(fields.map { $0[0] } == ["grant_type", "client_assertion_type", "client_assertion"])
    #expect(fields[0][1] == "client_credentials")
    #expect(fields[1][1] == "urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer")

    let parts = fields[2][1].split(separator: ".", omittingEmptySubsequences: false)
    try #require(parts.count == 3)
    let header = try JSONValue.parse(#require(Base64URL.decode(parts[0])))
    #expect(header == ["typ": "JWT", "alg": "ES256", "kid": "the-certificate-id"])
    let claims = try JSONValue.parse(#require(Base64URL.decode(parts[1])))
    #expect(
      claims == [
        "iss": "the-client-id", "scope": ["rest_webservices"],
        "aud": .string(netsuite.baseURL + LocalNetSuite.tokenPath),
        "iat": 1_800_000_000, "exp": 1_800_000_300,
      ])
    let signature = try #require(Base64URL.decode(parts[2]))
    #expect(
      LocalNetSuite.key.publicKey.verify(Array("\(parts[0]).\(parts[1])".utf8), signature: signature, with: .ES256))
  }

  @Test func oneTokenAndOneConnectionForAll() throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    for number in 1...200 {
      #expect(try client.send(RESTRequest("GET", "record/v1/customer/\(number)")).status == 204)
    }
    #expect(netsuite.logins.count == 1)
    #expect(netsuite.requests.count == 200)
    #expect(netsuite.requests.allSatisfy { $0.headers["Authorization"] == "Bearer token-1" })
    #expect(netsuite.server.connectionCount == 1)
  }

  @Test func threadsShareOneLogin() throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let threads = (1...12).map { number in
      Thread { _ = try? client.send(RESTRequest("GET", "record/v1/customer/\(number)")) }
    }
    for thread in threads { thread.join() }
    #expect(netsuite.requests.count == 12)
    #expect(netsuite.logins.count == 1)
  }

  /// They share the failure too: a wrong key must not knock twelve times.
  @Test func threadsShareOneRefusal() throws {
    let started = Counter()
    let netsuite = try LocalNetSuite(login: { _ in
      // Not before all are on their way.
      while started.value < 12 { try? Waiting.sleep(until: .after(nanoseconds: 1_000_000), cancellation: nil) }
      return HTTPResponse(status: 400, body: Array(#"{"error":"invalid_grant"}"#.utf8))
    })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    let refusals = Counter()
    let threads = (1...12).map { _ in
      Thread {
        _ = started.next()
        do throws(NetSuiteError) {
          _ = try client.send(RESTRequest("GET", "x"))
        } catch {
          if error.kind == .login { _ = refusals.next() }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(refusals.value == 12)
    #expect(netsuite.logins.count < 12)
    #expect(netsuite.requests.isEmpty)
  }

  @Test func restletsHaveATokenOfTheirOwn() throws {
    let netsuite = try LocalNetSuite()
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    for target in [
      "record/v1/customer", "restlet?script=6&deploy=1", "record/v1/customer", "restlet?script=6&deploy=1",
    ] {
      _ = try client.send(RESTRequest("GET", target))
    }
    #expect(
      netsuite.requests.map { $0.headers["Authorization"] } == [
        "Bearer token-1", "Bearer token-2", "Bearer token-1", "Bearer token-2",
      ])
    let claims = try netsuite.logins.map {
      try JSONValue.parse(#require(Base64URL.decode(String(decoding: $0.body, as: UTF8.self).split(separator: ".")[1])))
    }
    #expect(claims.map { $0["scope"] } == [["rest_webservices"], ["rest_webservices", "restlets"]])
    // A RESTlet wants to be told, bodies or not.
    #expect(netsuite.requests.map { $0.headers["Content-Type"] } == [nil, "application/json", nil, "application/json"])
  }

  /// An integration record may have the box of RESTlets checked and no other.
  @Test func restletsAreAskedForAloneWhereBothAreRefused() throws {
    let netsuite = try LocalNetSuite(login: { request in
      let claims = Base64URL.decode(String(decoding: request.body, as: UTF8.self).split(separator: ".")[1])
      let scope = claims.flatMap { try? JSONValue.parse($0) }?["scope"]
      if scope == ["restlets"] { return LocalNetSuite.grant("token") }
      return HTTPResponse(status: 400, body: Array(#"{"error":"invalid_scope"}"#.utf8))
    })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    #expect(try client.send(RESTRequest("GET", "restlet?script=6&deploy=1")).status == 204)
    #expect(netsuite.logins.count == 2)
    #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("GET", "record/v1/customer")) }
  }

  @Test(arguments: [3600, "3600"] as [JSONValue]) func renewsBeforeTheEnd(life: JSONValue) throws {
    let time = HeldTime()
    let tokens = Counter()
    let netsuite = try LocalNetSuite(login: { _ in LocalNetSuite.grant("token-\(tokens.next())", expiresIn: life) })
    let client = Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    for seconds in [0, 3539, 1, 3539, 1] as [Int64] {
      time.advance(seconds: seconds)
      _ = try client.send(RESTRequest("GET", "x"))
    }
    #expect(
      netsuite.requests.map { $0.headers["Authorization"] }
        == ["Bearer token-1", "Bearer token-1", "Bearer token-2", "Bearer token-2", "Bearer token-3"])
  }

  @Test func shortLivesAreUsedToTheirHalf() throws {
    let time = HeldTime()
    let tokens = Counter()
    let netsuite = try LocalNetSuite(login: { _ in LocalNetSuite.grant("token-\(tokens.next())", expiresIn: 20) })
    let client = Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    for seconds in [0, 9, 1] as [Int64] {
      time.advance(seconds: seconds)
      _ = try client.send(RESTRequest("GET", "x"))
    }
    #expect(
      netsuite.requests.map { $0.headers["Authorization"] } == ["Bearer token-1", "Bearer token-1", "Bearer token-2"])
  }
}
