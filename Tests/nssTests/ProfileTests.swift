import Foundation
import Support
import Testing

@testable import nss

/// Where the account comes from, tried as a user would, against a simulator of the test's own.
@Suite struct ProfileTests {
  private let user: SimulatedUser

  init() throws { user = try SimulatedUser() }

  @Test func sources() throws {
    try user.save("{ default: \"one\", \(user.profile("one")), \(user.profile("two", ", readOnly: true")), part: { account: \"1\" } }")
    try user.run().stdout("200\n").stderr(contains: "profile one of", "/.config/nss/profiles.nss").exit(0)
    try user.run(environment: ["NSS_PROFILE": "two"]).stdout("200\n").stderr(contains: "profile two of", "read-only").exit(0)
    try user.run(environment: user.variables).stdout("200\n").stderr(contains: "from the environment").exit(0)
    try user.run("--profile", "two", environment: user.variables).stdout("200\n").stderr(contains: "profile two of").exit(0)
    // Never a part from each.
    try user.run(environment: ["NSS_ACCOUNT": "1"]).stdout("")
      .stderr(contains: "two sources", "the profile one is in", "the environment has NSS_ACCOUNT", "--profile one").exit(4)
    try user.run(environment: ["NSS_BASE_URL": "https://localhost"]).stdout("").stderr(contains: "two sources").exit(4)
    try user.run("--profile", "part").stdout("").stderr(contains: "the profile part lacks clientId, certificateId and privateKey").exit(4)
    try user.run("--profile", "tow").stdout("").stderr(contains: "no profile “tow”", "did you mean two?").exit(4)
    try user.run("--simulator", environment: ["NSS_ACCOUNT": "1", "NSS_PROFILE": "nobody"]).stdout("200\n").exit(0)
    // The runs before have left their token.
    try Invocation(program: BuiltBinary.path, arguments: ["-e", SimulatedUser.script, "--verbose"]).environment(user.homeVariables)
      .stdout("200\n").exit(0)
    try nss("auth", "status").environment(user.homeVariables).stdout(contains: "one (default)", "more minutes", "lacks").exit(0)
    try nss("auth", "test", "one").environment(user.homeVariables).stdout(contains: "key: EC P-256", "logged in").exit(0)
  }

  @Test func readOnly() throws {
    try user.save("{ default: \"two\", \(user.profile("two", ", readOnly: true")) }")
    let write = ["-e", "POST record/v1/customer { companyName: \"x\", subsidiary: { id: 1 } }\nprint status"]
    func run(_ arguments: String..., environment: [String: String] = [:]) -> Invocation {
      Invocation(program: BuiltBinary.path, arguments: write + arguments).environment(user.homeVariables.merging(environment) { $1 })
    }
    try run().stdout("").stderr(contains: "this run may only read", "the profile two says so", "--allow-writes").exit(4)
    try run("--allow-writes").stdout("204\n").exit(0)
    try run("--allow-writes", environment: ["NSS_READ_ONLY": "1"]).stdout("").stderr(contains: "NSS_READ_ONLY says so").exit(4)
    try run(environment: ["NSS_READ_ONLY": "0"]).stdout("").stderr(contains: "the profile two says so").exit(4)
    try run("--simulator", "--read-only").stdout("").stderr(contains: "--read-only says so").exit(4)
    try run("--read-only", "--allow-writes").stderr(contains: "the opposite").exit(2)
  }

  @Test func filesThatOthersCanRead() throws {
    let key = user.home.url.appendingPathComponent("key.pem")
    try FileManager.default.copyItem(atPath: user.variables["NSS_PRIVATE_KEY"]!, toPath: key.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key.path)
    try user.run(environment: user.environment(["NSS_PRIVATE_KEY": key.path]))
      .stdout("").stderr(contains: "can be read by others", "chmod 600 \(key.path)").exit(4)
    // A profile may hold the key itself.
    let pem = try String(contentsOf: key, encoding: .utf8).replacingOccurrences(of: "\n", with: "\\n")
    try user.save("{ default: \"one\", \(user.profile("one").replacingOccurrences(of: user.variables["NSS_PRIVATE_KEY"]!, with: pem)) }")
    let file = user.folder.appendingPathComponent("profiles.nss")
    try user.run().stdout("").stderr(contains: "holds a private key", "chmod 600 \(file.path)").exit(4)
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file.path)
    try user.run().stdout("200\n").exit(0)
  }

  /// The roots that are believed, and the token that is kept.
  @Test func rootsAndTokens() throws {
    let tokens = user.home.url.appendingPathComponent(".cache/nss")
    let file = user.variables["NSS_CA_FILE"]!
    try user.run("--no-token-cache", environment: user.environment()).stdout("200\n").exit(0)
    #expect(!FileManager.default.fileExists(atPath: tokens.path))
    try user.run(environment: user.environment(["NSS_CA_FILE": ""])).stdout("").stderr(contains: "is not trusted").exit(4)
    try user.run(environment: user.environment(["NSS_CA_FILE": "", "SSL_CERT_FILE": file])).stdout("200\n").exit(0)
    let folder = try TemporaryDirectory()
    try folder.write(try String(contentsOfFile: file, encoding: .utf8), to: "ca.pem")
    try Invocation(program: "/usr/bin/openssl", arguments: ["rehash", folder.path]).exit(0)
    try user.run(environment: user.environment(["NSS_CA_FILE": "", "SSL_CERT_DIR": folder.path])).stdout("200\n").exit(0)
    try user.run("--cacert", file, environment: user.environment(["NSS_CA_FILE": ""])).stdout("200\n").exit(0)
    try user.run("--cacert", "/nonexistent", environment: user.environment()).stderr(contains: "--cacert").exit(4)
    let kept = try FileManager.default.contentsOfDirectory(atPath: tokens.path)
    #expect(kept.count == 1 && kept[0].hasPrefix("token-"))
    #expect(try permissions(tokens.appendingPathComponent(kept[0])) == 0o600)
  }

  /// The command line's number before the profile's.
  @Test func concurrency() throws {
    try user.save("{ default: \"one\", \(user.profile("one", ", concurrency: 7")), \(user.profile("two")) }")
    for (name, option, wanted) in [("one", nil, 7), ("one", 3, 3), ("two", nil, nil)] as [(String, Int?, Int?)] {
      var settings = AccountSettings()
      (settings.profile, settings.concurrency) = (name, option)
      #expect(try AccountSource(environment: user.homeVariables, settings: settings).find().configuration.concurrency == wanted)
    }
  }
}
