import Foundation
import Support
import Testing

/// `--report junit=FILE`, as those read it that it is for: held to a schema.
@Suite struct ReportTests {
  /// The cases of a report, a line each; fails where the schema does not allow it.
  private func cases(of report: String) throws -> [String] {
    let folder = Repository.path("Tests/nssTests/JUnit").path
    let reader = Invocation(program: "/usr/bin/env", arguments: ["python3", "\(folder)/validate.py", "\(folder)/junit.xsd"])
    let lines = try reader.input(report).exit(0).stdout.split(separator: "\n")
    return lines.map { String($0.replacing(#/\b\d+ ms\b/#, with: "0 ms")) }
  }

  private func cases(of file: String, in folder: TemporaryDirectory) throws -> [String] {
    try cases(of: String(contentsOf: folder.url.appendingPathComponent(file), encoding: .utf8))
  }

  @Test func everyTestIsACase() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      """
      test "holds" { check 1 == 1 }
      test "fails" { assert 1 == 2 }
      test "breaks" { print [1][3] }
      test "checks" { check 1 == 3; check 1 == 4 }
      test "waits" with skip: "not yet" { print 1 }
      for n in 1..2 { test "turn {{n}}" { assert n == n } }
      """, to: "a/tests.nss")
    try nss("run", "a", "--report", "junit=r.xml", "--report=junit=r2.xml").directory(folder.url).exit(1)
    let cases = try cases(of: "r.xml", in: folder)
    try #require(cases.count == 7)
    #expect(cases[0] == "a/tests.nss | holds | passed")
    #expect(cases[1].hasPrefix("a/tests.nss | fails | failure | assertion failed (a/tests.nss:2) | error: assertion failed⏎ --> a/tests.nss:2:23⏎"))
    #expect(cases[2].hasPrefix("a/tests.nss | breaks | error | there is no item 3 (a/tests.nss:3) | error: "))
    #expect(cases[3].contains("checks | failure") && cases[3].ranges(of: "error: assertion failed").count == 2)
    #expect(cases[4] == "a/tests.nss | waits | skipped | not yet | ")
    #expect(cases[5...] == ["a/tests.nss | turn 1 | passed", "a/tests.nss | turn 2 | passed"])
    #expect(try self.cases(of: "r2.xml", in: folder) == cases)
    let whole = try String(contentsOf: folder.url.appendingPathComponent("r.xml"), encoding: .utf8)
    #expect(whole.contains("<system-out>passed   holds  1 assertion, ") && whole.contains("\nfailed   checks  2 assertions (2 failed), "))
    #expect(try String(contentsOf: folder.url.appendingPathComponent("r.xml"), encoding: .utf8).contains("classname=\"a.tests\""))
  }

  @Test func aFileIsACaseWhereItHasNoTestsOrFailsOutsideOfThem() throws {
    let folder = try TemporaryDirectory()
    try folder.write("assert 1 == 1", to: "a.nss")
    try folder.write("assert 1 == 2", to: "b.nss")
    try folder.write("test \"t\" { assert 1 == 1 }\nprint [1][2]\ntest \"u\" { print 1 }", to: "c.nss")
    try folder.write("test \"t\" { assert 1 == 2 }", to: "d.nss")
    try nss("run", ".", "--report", "junit=r.xml").directory(folder.url).exit(4)
    let cases = try cases(of: "r.xml", in: folder).map { $0.split(separator: " | ").prefix(4).joined(separator: " | ") }
    #expect(
      cases == [
        "a.nss | a.nss | passed", "b.nss | b.nss | failure | assertion failed (b.nss:1)", "c.nss | t | passed",
        "c.nss | u | skipped | the script failed before it: there is no item 2", "c.nss | c.nss | error | there is no item 2 (c.nss:2)",
        "d.nss | t | failure | assertion failed (d.nss:1)",
      ])
  }

  @Test func whatDoesNotPassTheCheckIsAnErrorAndTheRestSkipped() throws {
    let folder = try TemporaryDirectory()
    try folder.write("test \"t\" { print 1 }", to: "a.nss")
    try folder.write("test \"t\" { print x }", to: "b.nss")
    try nss("run", ".", "--report", "junit=r.xml").directory(folder.url).stdout("").exit(3)
    let cases = try cases(of: "r.xml", in: folder)
    #expect(cases[0] == "a.nss | t | skipped | b.nss does not pass the check | ")
    #expect(cases[1].hasPrefix("b.nss | b.nss | error | unknown name `x` (b.nss:1)"))
  }

  @Test func whatWasNotAskedForIsNotSkippedButLeftOut() throws {
    let folder = try TemporaryDirectory()
    try folder.write("test \"one\" { print 1 }\ntest \"two\" { print 1 }\ntest \"three\" with tags: [\"t\"] { print 1 }", to: "a.nss")
    try folder.write("print x", to: "b.nss")
    for (option, value, names) in [("--test", "t*", ["two", "three"]), ("--tag", "t", ["three"])] {
      try nss("run", ".", option, value, "--report", "junit=r.xml").directory(folder.url).exit(3)
      let skipped = try cases(of: "r.xml", in: folder).dropLast()
      #expect(skipped == names.map { "a.nss | \($0) | skipped | b.nss does not pass the check | " }[...])
    }
  }

  @Test func aCommandLineThatRunsNothingLeavesNoOldReport() throws {
    let folder = try TemporaryDirectory()
    try folder.write("input id\ntest \"t\" { print id }", to: "a.nss")
    try folder.write("test \"u {{1 + 1}}\" { print 1 }", to: "b.nss")
    try folder.write("let n = 1", to: "lib/l.nss")
    func results(_ options: String...) throws -> [String] {
      try folder.write("green", to: "r.xml")
      let arguments = ["run"] + options + ["--report", "junit=r.xml"]
      try Invocation(program: BuiltBinary.path, arguments: arguments).directory(folder.url).stdout("").exit(2)
      return try cases(of: "r.xml", in: folder).map { $0.split(separator: " | ").prefix(4).joined(separator: " | ") }
    }
    let missing = "the input `id` has no value"
    #expect(
      try results("a.nss", "b.nss") == [
        "a.nss | t | skipped | nothing was run: \(missing)", "a.nss | a.nss | error | \(missing) (a.nss:1)",
        "b.nss | u {{1 + 1}} | skipped | nothing was run: \(missing)",
      ])
    #expect(try results("a.nss", "--var", "id=1", "--test", "none").last == "a.nss | a.nss | error | no test matches --test 'none'")
    // What is called so shows only when it is reached.
    #expect(try results("b.nss", "--test", "none") == ["b.nss | b.nss | error | no test matches --test 'none'"])
    #expect(try results("b.nss", "--var", "x=1").last == "b.nss | b.nss | error | unknown input 'x'")
    #expect(try results("lib") == ["lib/l.nss | lib/l.nss | error | nothing to run: the scripts hold only `import`, `let` and `fn`"])
  }

  @Test func whatXMLCannotSayIsReplacedAndSecretsAreStruckOut() throws {
    let script = #"test "<&\"'> ]]> \u0007\u001b\uFFFE \t\n é" { fail "{{secret("PW")}} ]]> \u0000" }"#
    let report = try nss("-e", script, "--report", "junit=-").environment(["PW": "a&\"testcase"]).exit(1).stdout
    #expect(!report.contains("a&"))
    let cases = try cases(of: report)
    #expect(cases.count == 1)
    #expect(cases[0].hasPrefix("-e | <&\"'> ]]> \u{FFFD}\u{FFFD}\u{FFFD} \t⏎ é | failure | *** ]]> \u{FFFD} (-e:1) | error: *** ]]> "))
  }

  @Test func wordsOfTheReportThatAreSecretsElsewhereStay() throws {
    let report = try nss("-e", "test \"testcase\" { print secret(\"PW\") }", "--report", "junit=-")
      .environment(["PW": "testcase"]).exit(0).stdout
    #expect(try cases(of: report) == ["-e | *** | passed"])
  }

  @Test func secretsAreStruckOutOfWhatComesFromElsewhereAlone() throws {
    let script = """
      print secret("PW")
      test "the interruption" { print [1][3] }
      test "skipped" with skip: "for an interruption" { print 1 }
      test "failing" { check 1 == 2 }
      """
    for word in ["assertion", "assertions", "requests", "error", "failed", "interruption"] {
      let report = try nss("-e", script, "--report", "junit=-").environment(["PW": word]).exit(1).stdout
      for own in [#"<property name="requests" value="0"/>"#, #"<property name="assertions" value="1"/>"#, #"type="error""#, #"type="assertion""#] {
        #expect(report.contains(own), "\(word): \(report)")
      }
      #expect(report.contains(#"name="the ***""#) == (word == "interruption"))
      #expect(report.contains(#"message="for an ***""#) == (word == "interruption"))
    }
  }

  @Test func standardOutputHasTheReportAlone() throws {
    for path in ["-", "/dev/stdout"] {
      let outcome = try nss("-e", "print \"printed\"\nwrite(\"/dev/stdout\", \"shown\")", "--report", "junit=\(path)")
        .stderr(contains: "printed\n").exit(0)
      #expect(try cases(of: outcome.stdout) == ["-e | -e | passed"])
    }
  }

  @Test func aFileThatCannotBeWrittenIsRefusedBeforeAnythingRuns() throws {
    let folder = try TemporaryDirectory()
    try nss("-e", "print 1", "--report", "junit=nowhere/r.xml").directory(folder.url)
      .stdout("").stderr(contains: "the report cannot be written: nowhere/r.xml does not exist").exit(2)
    try nss("-e", "print 1", "--report", "junit=.").directory(folder.url).stdout("").stderr(contains: ". is a directory").exit(2)
    try nss("-e", "print 1", "--report", "html=r").stdout("").stderr(contains: "unknown kind of report 'html'", "junit").exit(2)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func ctrlCLeavesWhatRan() throws {
    let folder = try TemporaryDirectory()
    let script = """
      test "before" { assert 1 == 1 }
      test "cut short" {
        defer { print "cleaned" }
        print "ready"
        GET record/v1/customer?limit=1
        while true { }
      }
      test "behind" { print 1 }
      """
    let program = try RunningProgram(
      nss("-e", script, "-e", "print 1", "--simulator", "--report", "junit=r.xml").directory(folder.url))
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.readLine() == "cleaned")
    #expect(program.wait() == 130)
    let cases = try cases(of: "r.xml", in: folder).map { $0.split(separator: " | ").prefix(4).joined(separator: " | ") }
    try #require(cases.count == 4)
    #expect(cases[0] == "-e | before | passed")
    #expect(cases[1].hasPrefix("-e | cut short | error | interrupted (-e:"))
    #expect(cases[2...] == ["-e | behind | skipped | interrupted", "-e | -e | skipped | interrupted"])
  }
}
