import Foundation
import Support
import Testing

/// `nss auth` and `nss account`, tried as a user would.
@Suite struct AuthTests {
  private let user: SimulatedUser

  init() throws { user = try SimulatedUser() }

  /// What is wrong is looked for here before NetSuite is asked, which tells little.
  @Test func authTest() throws {
    try nss("auth", "test").environment(user.environment())
      .stdout(contains: "key: EC P-256, signs with ES256", "clock: within", "logged in").exit(0)
    try nss("auth", "test").environment(user.environment(["NSS_CLIENT_ID": "abc"]))
      .stderr(contains: "the likeliest cause: the client id is none: it has 64 hexadecimal digits, and this one 3 characters").exit(4)
    try nss("auth", "test").environment(user.environment(["NSS_CERTIFICATE_ID": "zz"]))
      .stderr(contains: "the likeliest cause: the client id is not", "cause may be: the certificate id", "the clock is not the cause").exit(4)
    try nss("auth", "test").environment(user.environment(["NSS_CERTIFICATE_ID": "zz", "NSS_ACCOUNT": "1234567-PROD"]))
      .stderr(contains: "the likeliest cause: the account id 1234567-PROD is none").exit(4)
  }

  /// A certificate beside the key is looked at, too.
  @Test func certificates() throws {
    for (name, options) in [("one", ["--days", "30"]), ("two", ["--rsa"])] {
      let ids = ["--account", "TSTDRV1", "--client-id", user.variables["NSS_CLIENT_ID"]!, "--certificate-id", "kid"]
      try Invocation(program: BuiltBinary.path, arguments: ["auth", "setup", name] + ids + options).environment(user.homeVariables).exit(0)
    }
    try user.save(user.profiles.replacingOccurrences(of: "account:", with: "\(user.place), account:"))
    try nss("auth", "test", "one").environment(user.homeVariables).stdout(contains: "certificate: good for 29 days more: renew it").exit(4)
    try nss("auth", "test", "two").environment(user.homeVariables)
      .stdout(contains: "key: RSA with 4096 bits, signs with PS256", "certificate: good for 729 days more").exit(4)
    try nss("auth", "status").environment(user.homeVariables)
      .stdout(contains: "good for 29 days more", "good for 729 days more").stderr(contains: "the profile one ends in 29 days").exit(0)
    let names = (user.folder.appendingPathComponent("one.cert.pem"), user.folder.appendingPathComponent("two.cert.pem"))
    try FileManager.default.removeItem(at: names.0)
    try FileManager.default.copyItem(at: names.1, to: names.0)
    try nss("auth", "test", "one").environment(user.homeVariables)
      .stderr(contains: "the likeliest cause: the private key does not belong to the certificate").exit(4)
  }

  @Test func limits() throws {
    try nss("account", "limits").environment(user.environment())
      .stdout(contains: "account, all integrations together", "limited by").exit(0)
    try nss("account").environment(user.environment()).stderr(contains: "nss account limits").exit(2)
  }

  /// A key and a certificate of its own, through the rotation service, and the profile logs in with them.
  @Test func rotation() throws {
    try user.save("{ default: \"one\", \(user.profile("one", ", readOnly: true")) }")
    try nss("auth", "rotate", "one").environment(user.homeVariables)
      .stdout(contains: "logs in with the new certificate", "certificate: good for 729 days more", "logged in").exit(0)
    let text = try user.profiles
    #expect(!text.contains(user.variables["NSS_CERTIFICATE_ID"]!) && text.contains("readOnly: true"))
    let key = try #require(text.firstMatch(of: #/privateKey: "(one-[0-9a-f]{8}\.key\.pem)"/#)?.output.1)
    #expect(try permissions(user.folder.appendingPathComponent(String(key))) == 0o600)
    try user.run().stdout("200\n").stderr(contains: "profile one of").exit(0)
    try nss("auth", "rotate", "two").environment(user.homeVariables).stderr(contains: "no profile “two”").exit(4)
    try nss("auth", "rotate").environment(user.homeVariables).stderr(contains: "wants a PROFILE").exit(2)
  }

  @Test func setUp() throws {
    try nss("auth", "setup", "sandbox", "--account", "1234567_SB1").environment(user.homeVariables)
      .stdout(contains: "OAuth 2.0 Client Credentials (M2M) Setup", "sandbox.cert.pem", "nss auth setup sandbox --client-id").exit(0)
    for name in ["profiles.nss", "sandbox.key.pem", "sandbox.cert.pem"] {
      #expect(try permissions(user.folder.appendingPathComponent(name)) == 0o600, "\(name)")
    }
    try nss("auth", "setup", "sandbox", "--client-id", "cid", "--certificate-id", "kid").environment(user.homeVariables)
      .stdout(contains: "now has clientId and certificateId", "nss auth test sandbox").exit(0)
    try nss("auth", "setup", "production", "--account", "1234567").environment(user.homeVariables).stdout(contains: "read-only").exit(0)
    try nss("auth", "setup", "sandbox", "--account", "7").environment(user.homeVariables).stderr(contains: "already").exit(2)
    let text = try user.profiles
    for words in ["default: \"sandbox\"", "clientId: \"cid\"", "certificateId: \"kid\"", "readOnly: true"] { #expect(text.contains(words)) }
    try nss("auth", "status").environment(user.homeVariables)
      .stdout(contains: "sandbox (default)", "good for 729 days more", "production (read-only)").exit(0)
    try nss("auth", "setup", "9", "--account", "7").environment(user.homeVariables).stderr(contains: "cannot name a profile").exit(2)
    try nss("auth", "setup", "x").environment(user.homeVariables).stderr(contains: "wants the account").exit(2)
    try nss("auth").environment(user.homeVariables).stderr(contains: "setup, test, status, rotate").exit(2)
  }
}
