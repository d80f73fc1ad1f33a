import Foundation
import Support
import Testing

/// Where the account comes from, tried as a user would, against a simulator of the test's own.
@Suite struct ProfileTests {
  private let home: TemporaryDirectory
  private let simulator: RunningProgram
  private let variables: [String: String]
  private static let script = "print (GET record/v1/customer?limit=1).status"

  init() throws {
    home = try TemporaryDirectory()
    simulator = try RunningProgram(Invocation(program: BuiltBinary.path, arguments: ["simulator"]))
    var variables: [String: String] = [:]
    for _ in 0..<10 {
      guard let line = simulator.readLine(), let parts = line.wholeMatch(of: #/export (NSS_\w+)='([^']*)'/#) else { break }
      variables[String(parts.output.1)] = String(parts.output.2)
    }
    self.variables = variables
  }

  private var homeVariables: [String: String] { ["HOME": home.url.path] }

  private func profile(_ name: String, _ more: String = "") -> String {
    "\(name): { account: \"\(variables["NSS_ACCOUNT"]!)\", clientId: \"\(variables["NSS_CLIENT_ID"]!)\", "
      + "certificateId: \"\(variables["NSS_CERTIFICATE_ID"]!)\", privateKey: \"\(variables["NSS_PRIVATE_KEY"]!)\", "
      + "baseURL: \"\(variables["NSS_BASE_URL"]!)\", caFile: \"\(variables["NSS_CA_FILE"]!)\"\(more) }"
  }

  private func save(_ text: String) throws {
    let folder = home.url.appendingPathComponent(".config/nss")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appendingPathComponent("profiles.nss"), atomically: false, encoding: .utf8)
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) -> Invocation {
    Invocation(program: BuiltBinary.path, arguments: ["-e", Self.script] + arguments)
      .environment(homeVariables.merging(environment) { $1 })
  }

  @Test func sources() throws {
    defer { simulator.stop() }
    try save("{ default: \"one\", \(profile("one")), \(profile("two", ", readOnly: true")), part: { account: \"1\" } }")
    try run().stdout("200\n").stderr(contains: "profile one of", "/.config/nss/profiles.nss").exit(0)
    try run(environment: ["NSS_PROFILE": "two"]).stdout("200\n").stderr(contains: "profile two of", "read-only").exit(0)
    try run(environment: variables).stdout("200\n").stderr(contains: "from the environment").exit(0)
    try run("--profile", "two", environment: variables).stdout("200\n").stderr(contains: "profile two of").exit(0)
    // Never a part from each.
    try run(environment: ["NSS_ACCOUNT": "1"]).stdout("")
      .stderr(contains: "two sources", "the profile one is in", "the environment has NSS_ACCOUNT", "--profile one").exit(4)
    try run(environment: ["NSS_BASE_URL": "https://localhost"]).stdout("").stderr(contains: "two sources").exit(4)
    try run("--profile", "part").stdout("").stderr(contains: "the profile part lacks clientId, certificateId and privateKey").exit(4)
    try run("--profile", "tow").stdout("").stderr(contains: "no profile “tow”", "did you mean two?").exit(4)
    try run("--simulator", environment: ["NSS_ACCOUNT": "1", "NSS_PROFILE": "nobody"]).stdout("200\n").exit(0)
    // The runs before have left their token.
    try Invocation(program: BuiltBinary.path, arguments: ["-e", Self.script, "--verbose"]).environment(homeVariables)
      .stdout("200\n").exit(0)
    try nss("auth", "status").environment(homeVariables).stdout(contains: "one (default)", "more minutes", "lacks").exit(0)
    try nss("auth", "test", "one").environment(homeVariables).stdout(contains: "key: EC P-256", "logged in").exit(0)
  }

  @Test func readOnly() throws {
    defer { simulator.stop() }
    try save("{ default: \"two\", \(profile("two", ", readOnly: true")) }")
    let write = ["-e", "POST record/v1/customer { companyName: \"x\", subsidiary: { id: 1 } }\nprint status"]
    func run(_ arguments: String..., environment: [String: String] = [:]) -> Invocation {
      Invocation(program: BuiltBinary.path, arguments: write + arguments).environment(homeVariables.merging(environment) { $1 })
    }
    try run().stdout("").stderr(contains: "this run may only read", "the profile two says so", "--allow-writes").exit(4)
    try run("--allow-writes").stdout("204\n").exit(0)
    try run("--allow-writes", environment: ["NSS_READ_ONLY": "1"]).stdout("").stderr(contains: "NSS_READ_ONLY says so").exit(4)
    try run(environment: ["NSS_READ_ONLY": "0"]).stdout("").stderr(contains: "the profile two says so").exit(4)
    try run("--simulator", "--read-only").stdout("").stderr(contains: "--read-only says so").exit(4)
    try run("--read-only", "--allow-writes").stderr(contains: "the opposite").exit(2)
  }

  @Test func filesThatOthersCanRead() throws {
    defer { simulator.stop() }
    let key = home.url.appendingPathComponent("key.pem")
    try FileManager.default.copyItem(atPath: variables["NSS_PRIVATE_KEY"]!, toPath: key.path)
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: key.path)
    try run(environment: variables.merging(["NSS_PRIVATE_KEY": key.path]) { $1 })
      .stdout("").stderr(contains: "can be read by others", "chmod 600 \(key.path)").exit(4)
  }

  @Test func setUp() throws {
    defer { simulator.stop() }
    try nss("auth", "setup", "sandbox", "--account", "1234567_SB1").environment(homeVariables)
      .stdout(contains: "OAuth 2.0 Client Credentials (M2M) Setup", "sandbox.cert.pem", "nss auth setup sandbox --client-id").exit(0)
    let folder = home.url.appendingPathComponent(".config/nss").path
    for name in ["profiles.nss", "sandbox.key.pem", "sandbox.cert.pem"] {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
    try nss("auth", "setup", "sandbox", "--client-id", "cid", "--certificate-id", "kid").environment(homeVariables)
      .stdout(contains: "now has clientId and certificateId", "nss auth test sandbox").exit(0)
    try nss("auth", "setup", "production", "--account", "1234567").environment(homeVariables).stdout(contains: "read-only").exit(0)
    try nss("auth", "setup", "sandbox", "--account", "7").environment(homeVariables).stderr(contains: "already").exit(2)
    let text = try String(contentsOfFile: "\(folder)/profiles.nss", encoding: .utf8)
    for words in ["default: \"sandbox\"", "clientId: \"cid\"", "certificateId: \"kid\"", "readOnly: true"] { #expect(text.contains(words)) }
    try nss("auth", "status").environment(homeVariables)
      .stdout(contains: "sandbox (default)", "good for 729 days more", "production (read-only)").exit(0)
    try nss("auth", "setup", "9", "--account", "7").environment(homeVariables).stderr(contains: "cannot name a profile").exit(2)
    try nss("auth", "setup", "x").environment(homeVariables).stderr(contains: "wants the account").exit(2)
    try nss("auth").environment(homeVariables).stderr(contains: "setup, test, status, rotate").exit(2)
  }
}
