import Foundation
import HTTP
import Support
import Testing

@testable import NetSuite

/// Tokens that outlive the client that got them.
@Suite struct TokenCacheTests {
  private let folder: TemporaryDirectory
  private let time = HeldTime()
  private let netsuite: LocalNetSuite

  init() throws {
    folder = try TemporaryDirectory()
    netsuite = try LocalNetSuite()
  }

  private var path: String { folder.url.appendingPathComponent("deep/nss").path }

  /// Another run.
  private func send(_ target: String = "x", account: String = "1234567", cache: Bool = true) throws {
    let client = Client(tokenCache: cache ? TokenCache(folder: path) : nil, timekeeper: time.timekeeper) {
      () throws(NetSuiteError) in try netsuite.configuration(account: account)
    }
    _ = try client.send(RESTRequest("GET", target))
  }

  private func files() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path) }

  private func permissions(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func runsShareATokenUntilAMinuteBeforeItsEnd() throws {
    for seconds in [0, 3539, 1] as [Int64] {
      time.advance(seconds: seconds)
      try send()
    }
    #expect(netsuite.requests.map { $0.headers["Authorization"] } == ["Bearer token-1", "Bearer token-1", "Bearer token-2"])
    try send(cache: false)
    #expect(netsuite.logins.count == 3)
  }

  @Test func itIsForItsOwnerAlone() throws {
    try send()
    let file = try "\(path)/\(#require(files().first))"
    #expect(try permissions(file) == 0o600 && permissions(path) == 0o700)
    // One that others can read or write is not believed.
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: file)
    try send()
    #expect(netsuite.logins.count == 2)
    #expect(try permissions(file) == 0o600)
  }

  @Test func eachAccountAndScopeHasItsOwn() throws {
    for _ in 1...2 {
      try send()
      try send(account: "7654321")
      try send("restlet?script=1&deploy=1")
    }
    #expect(netsuite.logins.count == 3)
    #expect(try files().count == 3)
    #expect(try !files().joined().contains("1234567"))
  }

  @Test func whatIsRefusedIsDropped() throws {
    let good = Counter()
    let refusing = try LocalNetSuite(
      login: { _ in LocalNetSuite.grant("token-\(good.next())") },
      answer: { HTTPResponse(status: $0.headers["Authorization"] == "Bearer token-2" ? 204 : 401) })
    for _ in 1...2 {
      let client = Client(tokenCache: TokenCache(folder: path), timekeeper: time.timekeeper) {
        () throws(NetSuiteError) in try refusing.configuration()
      }
      #expect(try client.send(RESTRequest("GET", "x")).status == 204)
    }
    #expect(refusing.logins.count == 2)
  }

  @Test(arguments: ["", "{", #"{"token":"a\nb","renewal":1900000000,"end":1900000000}"#, #"{"token":"a","renewal":1900000000,"end":1900000000}"#])
  func whatIsNoTokenIsNotUsed(text: String) throws {
    try send()
    let file = try "\(path)/\(#require(files().first))"
    try text.write(toFile: file, atomically: false, encoding: .utf8)
    try send()
    #expect(netsuite.logins.count == 2)
  }

  @Test func aFolderThatCannotBeMadeIsNoError() throws {
    let client = Client(tokenCache: TokenCache(folder: "/dev/null/nss"), timekeeper: time.timekeeper) {
      () throws(NetSuiteError) in try netsuite.configuration()
    }
    #expect(try client.send(RESTRequest("GET", "x")).status == 204)
  }
}
