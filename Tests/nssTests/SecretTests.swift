import Foundation
import Support
import Testing

/// A secret in everything that the built nss writes, in whatever spelling it gets there.
@Suite struct SecretTests {
  /// All that makes spellings differ: quotes, a backslash, what JSON and addresses escape, two lines, letters beyond ASCII.
  private let secret = "pä\"ss/w\\xyz one\nqline qtwo +&= " + String(repeating: "0123456789", count: 20)
  private let plain = "plain-secret-77"

  private func run(_ script: String, _ options: String...) throws -> Outcome {
    try Invocation(program: BuiltBinary.path, arguments: ["-e", "let s = secret(\"S\"); let p = secret(\"P\")\n\(script)"] + options)
      .environment(["S": secret, "P": plain]).run()
  }

  /// Expects that neither output holds a telling part of a secret, as it is or in base64.
  private func expectHidden(_ outcome: Outcome, at location: SourceLocation = #_sourceLocation) {
    let output = outcome.stdout + outcome.stderr
    #expect(output.contains("***"), "nothing was struck out\n\(output)", sourceLocation: location)
    for part in ["ss/w", "ss\\/w", "ss%2Fw", "ss%2fw", "xyz", "qline", "qtwo", "012345", "plain-", "secret-77"] {
      #expect(!output.contains(part), "\(part) is left\n\(output)", sourceLocation: location)
    }
    for secret in [secret, plain] {
      for padding in ["", "a", "ab"] {
        let encoded = Data((padding + secret + "abc").utf8).base64EncodedString()
        #expect(!output.contains(encoded.dropFirst(4).prefix(12)), sourceLocation: location)
      }
    }
  }

  @Test func whatIsPrinted() throws {
    let outcome = try run(
      """
      print s, "<{{s}}{{p}}>", [s], { k: [{ p }] }, s + s
      print json.stringify(s), json.stringify({ a: json.stringify({ b: s }) }), string([s])
      print table([{ s: s, p: p }]), table({ k: [s] })
      for part in s.split("\\n") { print part }
      for padding in ["", "a", "ab"] {
        write("nss-secret-test", padding + s + p)
        print read("nss-secret-test", as: "base64")
      }
      """.replacingOccurrences(of: "{ p }", with: "{ p: p }")
        .replacingOccurrences(of: "nss-secret-test", with: FileManager.default.temporaryDirectory.path + "/nss-secret-\(UUID().uuidString)"))
    #expect(outcome.code == 0, "\(outcome.stderr)")
    expectHidden(outcome)
  }

  @Test(arguments: [
    ("assert s == p", 1), ("assert 1 > 2, \"{{s}} {{p}}\"", 1), ("check s == p", 1), ("fail \"{{s}}{{p}}\"", 1),
    ("assert (\"\".padEnd(80, \"-\") + s) == p", 1), ("assert (\"\".padEnd(98, \"-\") + p) == s", 1),
    ("print number(s)", 4), ("print read(s)", 4), ("print read(p)", 4), ("s.push(p)", 4),
  ])
  func whatFails(script: String, code: Int32) throws {
    let outcome = try run(script)
    #expect(outcome.code == code, "\(outcome.stderr)")
    expectHidden(outcome)
  }

  @Test(arguments: [
    "GET record/v1/customer/{{s}}", "GET record/v1/customer\n  ?q=companyName IS {{p}}\n  X-Secret: {{p}}\nassert status == 200",
    "POST record/v1/customer { companyName: s, comments: p, subsidiary: { id: 1 } }\nassert status == 500",
    "POST record/v1/customer (s + p)", "POST restlet?script=1&deploy=1 { s: s, p: json.stringify([p, s]) }\nprint response.text, body",
    "POST restlet?script=1&deploy=1 (\"\".padEnd(4090, \"-\") + s)\nprint status",
    "try { GET record/v1/{{p}}/{{s}} } catch e { print e.message, e.response.request.url }",
  ])
  func whatIsSentAndTraced(script: String) throws {
    expectHidden(try run(script, "--simulator", "--verbose"))
  }

  /// Standard output and standard error by other names are what people see too.
  @Test(arguments: ["/dev/stdout", "/dev/stderr", "/proc/self/fd/1", "/proc/self/fd/2"])
  func whatIsShownByAPath(path: String) throws {
    let outcome = try run("print 1; append(\"\(path)\", p); write(\"\(path)\", s); print 2")
    #expect(outcome.code == 0 && outcome.stdout.hasPrefix("1\n") && outcome.stdout.hasSuffix("2\n"), "\(outcome)")
    expectHidden(outcome)
  }

  @Test func whatIsShownOnATerminal() throws {
    let script = "append(\"/dev/tty\", secret(\"P\"))"
    let outcome = try Invocation(program: "/usr/bin/script", arguments: ["-qec", "'\(BuiltBinary.path)' -e '\(script)'", "/dev/null"])
      .environment(["P": plain]).run()
    #expect(outcome.stdout.contains("***") && !outcome.stdout.contains(plain), "\(outcome.stdout)")
  }

  /// What is sent and written has the true value.
  @Test func whatLeavesHasTheTrueValue() throws {
    let folder = try TemporaryDirectory()
    let script = """
      let s = secret("S")
      write("{{env("FOLDER")}}/s.json", { s: s })
      append("{{env("FOLDER")}}/s.txt", s)
      assert read("{{env("FOLDER")}}/s.json").s == s
      POST restlet?script=1&deploy=1 { s: s }
      assert body.body.s == s
      """
    try nss("-e", script, "--simulator").environment(["S": secret, "FOLDER": folder.path]).exit(0)
    #expect(try String(contentsOf: folder.url.appendingPathComponent("s.txt"), encoding: .utf8) == secret + "\n")
  }

  @Test func manySecrets() throws {
    let names = (0..<200).map { "SECRET_\($0)" }
    let environment = Dictionary(uniqueKeysWithValues: names.map { ($0, "value-of-\($0)-\(UUID().uuidString)") })
    let script = "for n in 0..199 { print secret(\"SECRET_{{n}}\") }"
    try nss("-e", script).environment(environment).stdout(String(repeating: "***\n", count: 200)).exit(0)
  }
}
