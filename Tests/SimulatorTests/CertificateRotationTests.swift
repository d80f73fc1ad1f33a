import Crypto
import HTTP
import JSON
import Simulator
import Testing

/// Certificates that are added, shown and revoked by their own service.
struct CertificateRotationTests {
  private let account: TestAccount
  private let user: TestUser

  init() throws {
    account = try TestAccount()
    user = try TestUser(account)
  }

  private var path: String { "/services/rest/auth/oauth2/v1/clients/\(account.simulator.clientID)/certificates" }

  private func certificate(_ key: PrivateKey, days: Int = 30, from: Int64 = TestAccount.start - 60) throws -> String {
    try Certificate.selfSigned(key: key, commonName: "next", validFrom: from, days: days).pem
  }

  private func add(_ pem: String) -> HTTPResponse {
    let body: JSONValue = ["fileContent": .string(pem), "role": "3", "entity": 12]
    return user.send("POST", path, body.text)
  }

  private func logIn(_ id: String, _ key: PrivateKey) throws -> HTTPResponse {
    var header = account.header
    header["kid"] = .string(id)
    return account.post(TestAccount.form(try account.assertion(header: header, key: key)))
  }

  @Test func aNewCertificateLogsInUntilItIsRevoked() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let added = add(try certificate(key))
    #expect(added.status == 200)
    let id = try #require(added.json?["certificate_id"]?.string)
    #expect(added.json == [
      "certificate_id": .string(id), "valid_from": "2026-11-24T01:59:00Z", "valid_until": "2026-12-24T01:59:00Z",
      "revoked": false, "algorithm": "EC", "role": "3", "entity": "12", "application": .string(account.simulator.clientID),
    ])
    #expect(user.get(path)?.list?.compactMap { $0["certificate_id"] } == [.string(account.simulator.certificateID), .string(id)])
    #expect(try logIn(id, key).status == 200)

    #expect(user.send("POST", "\(path)/\(id)/revoke").json?["revoked"] == true)
    let refused = try logIn(id, key)
    #expect(refused.status == 401 && refused.json?["error"] == "invalid_client")
    #expect(refused.headers["X-Simulator-Audit"] == "MissingKey")
    #expect(add(try certificate(key)).text?.contains("is or was mapped already") == true)
  }

  @Test func aCertificateEnds() throws {
    let key = try PrivateKey.generate(.ec(.p384))
    let id = try #require(add(try certificate(key, days: 1)).json?["certificate_id"]?.string)
    account.wait(seconds: 86_400)
    var header = account.header
    (header["kid"], header["alg"]) = (.string(id), "ES384")
    let form = TestAccount.form(try account.assertion(header: header, key: key, algorithm: .ES384))
    #expect(account.post(form).headers["X-Simulator-Audit"] == "MissingKey")
  }

  @Test func noneIsGoodForMoreThanTwoYears() throws {
    let added = add(try certificate(PrivateKey.generate(.ec(.p521)), days: 3650, from: TestAccount.start))
    #expect(added.json?["valid_until"] == "2028-11-23T02:00:00Z")
  }

  @Test func whatNetSuiteRefusesIsRefused() throws {
    #expect(add("x").status == 400)
    #expect(user.send("POST", path, "{}").text?.contains("fileContent, role and entity") == true)
    let small = try run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "/dev/null", "-subj", "/CN=x"])
    #expect(add(small).text?.contains("3072 or 4096") == true)
    for _ in 0..<4 { #expect(try add(certificate(PrivateKey.generate(.ec(.p256)))).status == 200) }
    #expect(try add(certificate(PrivateKey.generate(.ec(.p256)))).text?.contains("5 active certificates") == true)
    #expect(user.send("GET", "/services/rest/auth/oauth2/v1/clients/x/certificates").status == 404)
    #expect(user.send("POST", "\(path)/x/revoke").status == 404)
    let restlets = try TestUser(account, scope: ["restlets"])
    #expect(restlets.send("GET", path).status == 401)
  }
}
