import Crypto
import HTTP
import Platform
import Testing

@testable import NetSuite

/// Connections that do not come about, or break.
@Suite struct FailureTests {
  @Test func untrusted() throws {
    let netsuite = try LocalNetSuite()
    let other = try LocalNetSuite()
    let error = try failure(netsuite.configuration(roots: .pem(Array(other.certificate.pem.utf8))))
    #expect(error.kind == .certificate)
    #expect(error.title.hasSuffix("the certificate of localhost:\(netsuite.server.port) is not trusted"))
    #expect(error.notes.contains { $0.contains("self-signed") } && error.notes.contains("nothing was sent"))
    #expect(netsuite.logins.isEmpty)
  }

  @Test func wrongHost() throws {
    let netsuite = try LocalNetSuite()
    let right = try netsuite.configuration()
    let account = try Account(id: "1", baseURL: "https://127.0.0.1:\(netsuite.server.port)")
    let error = try failure(Configuration(account: account, credentials: right.credentials, roots: right.roots))
    #expect(error.kind == .certificate && error.title.hasSuffix("the certificate shown is not one for 127.0.0.1"))
    #expect(error.notes.contains("it is for localhost"))
    #expect(netsuite.logins.isEmpty)
  }

  @Test func rootsThatCannotBeRead() throws {
    let netsuite = try LocalNetSuite()
    let error = try failure(netsuite.configuration(roots: .file("/does/not/exist.pem")))
    #expect(error.kind == .configuration)
    #expect(error.title == "no certificates can be read from /does/not/exist.pem: No such file or directory")
  }

  @Test func refused() throws {
    let port = try Listener().port
    let error = try failure(localConfiguration(port: port))
    #expect(error.kind == .connection && error.title.hasSuffix("no connection to localhost:\(port)"))
    #expect(error.notes.contains { $0.contains("refused") }, "\(error.notes)")
  }

  /// A server that takes the request and never answers.
  @Test(arguments: [("GET", false), ("POST", true), ("PATCH", true), ("PUT", true), ("DELETE", true), ("HEAD", false)])
  func timeout(method: String, mayHaveBeenCarriedOut: Bool) throws {
    let end = Cancellation()
    let netsuite = try LocalNetSuite(answer: { request in
      if request.target == "/services/slow" { try? Waiting.wait(for: end, by: .never, cancellation: nil) }
      return HTTPResponse(status: 204)
    })
    defer { end.cancel() }
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    // The login is not to happen within the short time.
    _ = try client.send(RESTRequest("GET", "/services/quick"))
    let error = #expect(throws: NetSuiteError.self) {
      try client.send(RESTRequest(method, "/services/slow", timeout: 50_000_000, retries: 0))
    }
    #expect(error?.kind == .timeout && error?.mayHaveBeenCarriedOut == mayHaveBeenCarriedOut)
    #expect(try #require(error).title.hasPrefix("\(method) \(netsuite.baseURL)/services/slow: "))
    #expect(try #require(error).title.hasSuffix("within 50 ms"))
    #expect(error?.notes.contains { $0.contains("may have carried it out") } == mayHaveBeenCarriedOut)
  }

  @Test func cancelled() throws {
    let cancellation = Cancellation()
    let netsuite = try LocalNetSuite(answer: { _ in
      cancellation.cancel()
      return HTTPResponse(status: 500)
    })
    let client = Client { () throws(NetSuiteError) in try netsuite.configuration() }
    _ = try? client.send(RESTRequest("GET", "x"), cancellation: cancellation)
    let error = #expect(throws: NetSuiteError.self) {
      try client.send(RESTRequest("POST", "x"), cancellation: cancellation)
    }
    #expect(error?.kind == .cancelled)
    #expect(netsuite.requests.count == 1)
  }

  private func failure(_ configuration: Configuration) throws -> NetSuiteError {
    let client = Client(timekeeper: HeldTime().timekeeper) { configuration }
    let error = #expect(throws: NetSuiteError.self) { try client.send(RESTRequest("POST", "record/v1/customer")) }
    #expect(error?.mayHaveBeenCarriedOut == false)
    return try #require(error)
  }
}

/// An account on a port of this machine, with nobody's certificate.
func localConfiguration(port: UInt16) throws(NetSuiteError) -> Configuration {
  Configuration(
    account: try Account(id: "1234567", baseURL: "https://localhost:\(port)"),
    credentials: Credentials(clientID: "client", certificateID: "certificate", key: LocalNetSuite.key))
}
