import Crypto
import Foundation
import NetSuite
import Testing

@Suite struct ConfigurationTests {
  let key = LocalNetSuite.key.pem

  @Test func missing() {
    let all = #expect(throws: NetSuiteError.self) { try Configuration.fromEnvironment(["NSS_ACCOUNT": ""]) }
    #expect(all?.kind == .configuration)
    #expect(all?.title == "the environment lacks NSS_ACCOUNT, NSS_CLIENT_ID, NSS_CERTIFICATE_ID and NSS_PRIVATE_KEY")
    #expect(
      all?.notes.map { $0.prefix { $0 != " " } } == [
        "NSS_ACCOUNT", "NSS_CLIENT_ID", "NSS_CERTIFICATE_ID", "NSS_PRIVATE_KEY",
      ])
    let one = #expect(throws: NetSuiteError.self) {
      try Configuration.fromEnvironment(environment(["NSS_CLIENT_ID": ""]))
    }
    #expect(one?.title == "the environment lacks NSS_CLIENT_ID" && one?.notes.count == 1)
  }

  @Test func everything() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nss-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data().write(to: URL(fileURLWithPath: path))
    let configuration = try Configuration.fromEnvironment(
      environment(["NSS_BASE_URL": "https://localhost:8443/", "NSS_CA_FILE": path, "NSS_CLIENT_SECRET": "unused"]))
    #expect(configuration.account.id == "1234567_SB1" && configuration.account.baseURL == "https://localhost:8443")
    #expect(configuration.credentials.clientID == "id" && configuration.credentials.certificateID == "kid")
    #expect(configuration.credentials.key.kind == .ec(.p256))
    #expect(configuration.roots == .file(path))
  }

  @Test func rootsThatAreNotThere() {
    let error = failure(["NSS_CA_FILE": "/gone/root.pem"])
    #expect(error?.title == "the root certificates cannot be read: /gone/root.pem does not exist")
  }

  @Test func emptyIsNotSet() throws {
    let empty = ["NSS_BASE_URL": "", "NSS_CA_FILE": "", "NSS_PRIVATE_KEY_PASSPHRASE": "", "NSS_CLIENT_SECRET": ""]
    let configuration = try Configuration.fromEnvironment(environment(empty))
    #expect(
      configuration.account.baseURL == "https://1234567-sb1.suitetalk.api.netsuite.com"
        && configuration.roots == .system)
  }

  @Test func keyInAFile() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("nss-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(key.utf8).write(to: URL(fileURLWithPath: path))
    let open = failure(["NSS_PRIVATE_KEY": path])
    #expect(open?.title == "the private key \(path) can be read by others than its owner" && open?.hint == "chmod 600 \(path)")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    #expect(try Configuration.fromEnvironment(environment(["NSS_PRIVATE_KEY": path])).credentials.key.pem == key)
    try Data("nothing".utf8).write(to: URL(fileURLWithPath: path))
    let error = failure(["NSS_PRIVATE_KEY": path])
    #expect(error?.title == "the private key \(path) is no private key: it has no BEGIN line")
    let gone = failure(["NSS_PRIVATE_KEY": "/gone/key.pem"])
    #expect(gone?.title == "the private key cannot be read: /gone/key.pem does not exist")
  }

  /// A secret store's literal `\n`.
  @Test func keyOnOneLine() throws {
    let line = key.replacingOccurrences(of: "\n", with: "\\n")
    #expect(try Configuration.fromEnvironment(environment(["NSS_PRIVATE_KEY": line])).credentials.key.pem == key)
  }

  /// The text of a key that lost its first line is not taken for a path, and shown.
  @Test func keyWithoutItsFirstLine() throws {
    let lines = key.split(separator: "\n").dropFirst().dropLast()
    for separator in ["\n", "", "\\n"] {
      let error = try #require(failure(["NSS_PRIVATE_KEY": lines.joined(separator: separator)]))
      #expect(error.title == "the private key in NSS_PRIVATE_KEY is no private key: it has no BEGIN line")
      for line in lines { #expect(!"\(error)".contains(line)) }
    }
  }

  @Test func passphrases() throws {
    let encrypted = try encrypt(key, passphrase: "open sesame")
    let missing = failure(["NSS_PRIVATE_KEY": encrypted])
    #expect(missing?.title == "the private key in NSS_PRIVATE_KEY is encrypted, and no passphrase was given")
    #expect(missing?.hint == "set NSS_PRIVATE_KEY_PASSPHRASE")
    let wrong = try #require(failure(["NSS_PRIVATE_KEY": encrypted, "NSS_PRIVATE_KEY_PASSPHRASE": "open barley"]))
    #expect(
      wrong.title.hasSuffix("is encrypted with another passphrase than the one given") && !"\(wrong)".contains("barley")
    )
    let right = environment(["NSS_PRIVATE_KEY": encrypted, "NSS_PRIVATE_KEY_PASSPHRASE": "open sesame"])
    #expect(try Configuration.fromEnvironment(right).credentials.key.pem == key)
  }

  @Test func wrongKindOfKey() throws {
    let error = try #require(failure(["NSS_PRIVATE_KEY": LocalNetSuite.key.publicKey.pem]))
    #expect(error.title == "the private key in NSS_PRIVATE_KEY is a public key" && error.hint != nil)
  }

  @Test func secretsAmongTheVariables() {
    let values = environment(["NSS_PRIVATE_KEY_PASSPHRASE": "open sesame", "NSS_CLIENT_SECRET": "hush"])
    let secrets = Configuration.secrets(in: values).map { String(decoding: $0, as: UTF8.self) }
    for secret in ["open sesame", "hush", key] + key.split(separator: "\n").dropFirst().dropLast().map(String.init) {
      #expect(secrets.contains(secret))
    }
    #expect(Configuration.secrets(in: environment(["NSS_PRIVATE_KEY": "/home/me/key.pem"])).isEmpty)
    let oneLine = Configuration.secrets(in: ["NSS_PRIVATE_KEY": key.replacingOccurrences(of: "\n", with: "\\n")])
    #expect(oneLine.contains(Array(key.split(separator: "\n")[1].utf8)))
  }

  private func environment(_ changes: [String: String]) -> [String: String] {
    ["NSS_ACCOUNT": "1234567_SB1", "NSS_CLIENT_ID": "id", "NSS_CERTIFICATE_ID": "kid", "NSS_PRIVATE_KEY": key]
      .merging(changes) { $1 }
  }

  private func failure(_ changes: [String: String]) -> NetSuiteError? {
    let error = #expect(throws: NetSuiteError.self) { try Configuration.fromEnvironment(environment(changes)) }
    #expect(error?.kind == .configuration)
    return error
  }

  private func encrypt(_ key: String, passphrase: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["openssl", "pkcs8", "-topk8", "-passout", "pass:\(passphrase)"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(key.utf8))
    try input.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: text, as: UTF8.self)
  }
}
