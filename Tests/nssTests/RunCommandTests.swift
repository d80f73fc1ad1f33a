import Support
import Testing

@Suite struct RunCommandTests {
  /// `nss $SCRIPTS` where the variable is not set.
  @Test func nothingToRunIsNoRun() throws {
    try nss().stderr(contains: "standard input holds no script").exit(2)
    try nss("run", "-").stderr(contains: "standard input holds no script").exit(2)
  }

  @Test func aTextIsRun() throws {
    try nss("-e", "print 1").stdout("1\n").stderr("").exit(0)
    try nss("run", "-e", "print 1; print 2", "-e", "print 3").stdout("1\n2\n3\n").stderr("").exit(0)
  }

  @Test func standardInputIsAScript() throws {
    try nss().input("print 1 + 1\n").stdout("2\n").exit(0)
    try nss("run", "-", "--var", "n=3").input("input n = 1\nprint n").stdout("3\n").exit(0)
    try nss("-").input("print x").stderr(contains: "--> <input>:1:7").exit(3)
  }

  @Test func inputsComeFromTheCommandLineThenTheEnvironment() throws {
    let script = "input count = 1; input name = \"x\"; print count, name"
    try nss("-e", script, "--var", "count=2").environment(["NSS_VAR_count": "7", "NSS_VAR_name": "y"]).stdout("2 y\n").exit(0)
    try nss("-e", script, "--var", "cuont=2").stdout("").stderr(contains: "unknown input 'cuont'", "did you mean 'count'?").exit(2)
    try nss("-e", script, "--var", "count=two").stdout("").stderr(contains: "the input `count`", "an int").exit(2)
    try nss("-e", "input id").stdout("").stderr(contains: "id", "--var").exit(2)
  }

  @Test func standardOutputHasWhatIsPrintedAlone() throws {
    let script = "print 1\ncheck 1 > 2\nGET record/v1/customer?limit=1\nprint status\nlet unused = [1][5]"
    try nss("-e", script, "--simulator", "--verbose")
      .stdout("1\n200\n").stderr(contains: "> GET ", "warning: ", "assertion failed", "error: ").exit(4)
  }

  @Test func everyScriptIsCheckedBeforeAnyIsRun() throws {
    try nss("run", "-e", "print 1", "-e", "print x", "-e", "print y")
      .stdout("").stderr(contains: "unknown name `x`", "unknown name `y`").exit(3)
    try nss("run", "Examples/smoke.nss", "nowhere.nss").stdout("").stderr(contains: "nowhere.nss does not exist").exit(2)
  }

  @Test func whatIsWrongInASharedFileIsToldOnce() throws {
    let folder = try TemporaryDirectory()
    try folder.write("fn f() { return missing }", to: "lib.nss")
    for name in ["a.nss", "b.nss"] { try folder.write("import \"lib.nss\" as lib\nprint lib.f()", to: name) }
    let outcome = try nss("check", "a.nss", "lib.nss", "b.nss").directory(folder.url).stdout("").exit(3)
    #expect(outcome.stderr.ranges(of: "unknown name `missing`").count == 1)
    try nss("check", "-e", "print x", "-e", "print  x").stderr(contains: "-e:1:7", "-e:1:8").exit(3)
  }

  @Test func theSeverestOfSeveralCounts() throws {
    try nss("run", "-e", "assert 1 > 2", "-e", "print [1][3]", "-e", "print 3").stdout("3\n").exit(4)
    try nss("run", "-e", "assert 1 > 2", "-e", "print 3").stdout("3\n").exit(1)
  }

  @Test func aFileHasItsLineInTheSummary() throws {
    let folder = try TemporaryDirectory()
    try folder.write("assert 1 < 2\nGET record/v1/customer?limit=1\nassert status == 200", to: "a.nss")
    try folder.write("assert 1 > 2", to: "b.nss")
    let outcome = try nss("run", "a.nss", "b.nss", "--simulator").directory(folder.url).stdout("").exit(1)
    #expect(outcome.stderr.contains(#/a\.nss: passed, 1 request, 2 assertions, [\d.]+ m?s\n/#))
    #expect(outcome.stderr.contains(#/b\.nss: failed, 1 assertion \(1 failed\), [\d.]+ m?s\n/#))
  }

  @Test func helpForAFileListsItsInputs() throws {
    let folder = try TemporaryDirectory()
    let file = try folder.write("input id\ninput name = \"x\"\nprint id, name", to: "a.nss")
    try nss("run", "--help", file).stdout(contains: "--var id=", "--var name=", "\"x\"").stderr("").exit(0)
    try nss(file, "--help").stdout(contains: "--var id=").exit(0)
  }

  @Test func checkSendsNothing() throws {
    try nss("check", "Examples/smoke.nss", "Examples/failing.nss").stdout("").stderr("").exit(0)
    try nss("check", "-e", "print x", "-e", "print 1 +").stdout("").stderr(contains: "unknown name", "expected a value").exit(3)
  }

  @Test func theTimeoutIsTheRequests() throws {
    try nss("-e", "GET record/v1/customer", "--timeout", "1ms", "--simulator").stdout("").stderr(contains: "1 ms").exit(4)
  }
}
