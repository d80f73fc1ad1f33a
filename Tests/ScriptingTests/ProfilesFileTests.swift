import Diagnostics
import Scripting
import Testing

@Suite struct ProfilesFileTests {
  private func read(_ text: String) throws -> ProfilesFile { try ProfilesFile(Source(name: "profiles.nss", text: text)) }

  static let text = """
    # What I work with.
    {
      default: "sandbox",
      "sandbox": { account: "1234567_SB1", clientId: 'id', certificateId: "kid", privateKey: "sandbox.key.pem" }, # mine
      production: {
        account: 1234567, readOnly: true, readOnlyRestlets: ["6/1"], concurrency: 10, baseURL: null,
      },
    }
    """

  @Test func everything() throws {
    let file = try read(Self.text)
    #expect(file.defaultName == "sandbox" && file.profiles.map(\.name) == ["sandbox", "production"])
    let sandbox = try #require(file.profile("sandbox"))
    #expect([sandbox.account, sandbox.clientID, sandbox.certificateID, sandbox.privateKey] == ["1234567_SB1", "id", "kid", "sandbox.key.pem"])
    #expect(!sandbox.isReadOnly && sandbox.concurrency == nil)
    let production = try #require(file.profile("production"))
    #expect(production.account == "1234567" && production.isReadOnly && production.readOnlyRestlets == ["6/1"])
    #expect(production.concurrency == 10 && production.baseURL == nil)
    #expect(try read(#"{"a":{"account":"1"}}"#).defaultName == nil && read("{}").profiles.isEmpty)
  }

  static let wrong: [(String, String, Int)] = [
    ("{\n a: { acount: \"1\" } }", "a profile has no `acount`", 2), ("{ a: 1 }", "a profile is a map", 1),
    ("{ default: \"b\", a: {} }", "there is no profile “b”", 1), ("{ default: 1 }", "the name of a profile", 1),
    ("{ a: { readOnly: \"yes\" } }", "true or false", 1), ("{ a: { concurrency: 0 } }", "a whole number from 1", 1),
    ("{ a: { readOnlyRestlets: [6] } }", "listed as", 1), ("{ a: { account: true } }", "`account` is a string", 1),
    ("{\n\n a: { account: env(\"X\") } }", "nothing is computed", 3), ("{ a: { account: \"{{x}}\" } }", "nothing is computed", 1),
    ("{ a: {}, a: {} }", "there twice", 1), ("[1]", "one map is wanted", 1), ("", "", 1), ("{ a: {} } { b: {} }", "", 1), ("{ a: ", "", 1),
  ]

  @Test(arguments: wrong) func places(text: String, words: String, line: Int) throws {
    let error = #expect(throws: Diagnostic.self) { try read(text) }
    let diagnostic = try #require(error)
    let all = diagnostic.title + (diagnostic.labels.first?.text ?? "")
    #expect(words.isEmpty || all.contains(words), "\(all)")
    #expect(diagnostic.source?.name == "profiles.nss" && diagnostic.source?.line(at: diagnostic.span.start) == line)
    #expect(Int(diagnostic.span.end) <= text.utf8.count)
  }

  /// What somebody wrote by hand stays as it is.
  @Test func edits() throws {
    let changed = try read(Self.text).setting([("certificateId", ProfilesFile.literal("new \"{x}\"")), ("readOnly", "true")], of: "sandbox")
    let text = changed.source.text(.init(0, UInt32(changed.source.bytes.count)))
    #expect(text == Self.text.replacing(#""kid", privateKey: "sandbox.key.pem" }"#, with: #""new \"\{x}\"", privateKey: "sandbox.key.pem", readOnly: true }"#))
    #expect(changed.profile("sandbox")?.certificateID == "new \"{x}\"" && changed.profile("sandbox")?.isReadOnly == true)
    let added = try changed.setting([("account", "\"7\"")], of: "other")
    #expect(added.profiles.map(\.name) == ["sandbox", "production", "other"] && added.profile("other")?.account == "7")
    #expect(try read("{}").setting([("account", "\"7\"")], of: "a").profile("a")?.account == "7")
    #expect(try read("{ a: {} }").setting([("account", "\"7\"")], of: "a").profile("a")?.account == "7")
  }
}
