import Support
import Testing

/// Which tests are run, of which files.
@Suite struct TestOptionTests {
  private static let script = """
    print "outside"
    test "Find a customer" with tags: ["smoke"] { print "find" }
    test "make an order" with tags: ["slow", "smoke"] { print "make" }
    for n in 1..2 { test "turn {{n}}" { print "turn", n } }
    """

  private func run(_ options: String...) -> Invocation { Invocation(program: BuiltBinary.path, arguments: ["-e", Self.script] + options) }

  @Test func testsAreChosenByNameAndTag() throws {
    try run("--test", "CUSTOMER").stdout("outside\nfind\n").stderr(contains: "1 test, 3 left out").exit(0)
    try run("--test", "find", "--test", "*2").stdout("outside\nfind\nturn 2\n").exit(0)
    try run("--tag", "slow", "--tag", "none").stdout("outside\nmake\n").exit(0)
    try run("--tag", "smoke", "--test", "turn").stdout("").stderr(contains: "no test matches").exit(2)
  }

  @Test func nothingChosenIsAWrongCommandLine() throws {
    try run("--tag", "smoek").stdout("").stderr(contains: "no test matches --tag 'smoek'", "did you mean --tag 'smoke'?", "turn {{n}}").exit(2)
    // What is called so shows only when it is reached.
    try run("--test", "turn 3").stdout("outside\n").stderr(contains: "no test matches --test 'turn 3'", "Find a customer [smoke]").exit(2)
    try nss("-e", "print 1", "--test", "a").stdout("").stderr(contains: "there is no test at all").exit(2)
  }

  @Test func failFastEndsWithTheFirstFailure() throws {
    let folder = try TemporaryDirectory()
    try folder.write(
      "defer { print \"cleaned\" }\nfor n in 1..3 { test \"a {{n}}\" { assert n != 2 } }\ntest \"b\" { print 1 }\nprint \"behind\"", to: "a.nss")
    try folder.write("test \"c\" { print 2 }\nprint 3", to: "b.nss")
    try nss("run", "a.nss", "b.nss", "--fail-fast").directory(folder.url).stdout("cleaned\n")
      .stderr(contains: "passed   a 1", "failed   a 2", "skipped  b        \"a 2\" failed", "skipped  c  a.nss failed", "b.nss: skipped, 1 test (1 skipped)")
      .exit(1)
    try nss("run", "a.nss", "b.nss").directory(folder.url).stdout("1\nbehind\ncleaned\n2\n3\n").exit(1)
  }

  @Test func aFolderStandsForItsScripts() throws {
    let folder = try TemporaryDirectory()
    try folder.write("print \"b\"", to: "t/b.nss")
    try folder.write("import \"lib/l.nss\" as l\nprint \"a\", l.n", to: "t/a.nss")
    try folder.write("let n = 7\nfn unused() { return 1 }", to: "t/lib/l.nss")
    try folder.write("print \"deep\"", to: "t/lib/z.nss")
    try folder.write("print \"no script\"", to: "t/a.txt")
    try folder.write("print \"hidden\"", to: "t/.h/a.nss")
    try nss("run", "t").directory(folder.url).stdout("a 7\nb\ndeep\n").stderr(contains: "in all: passed, 3 files").exit(0)
    try nss("run", "t/b.nss", "t/").directory(folder.url).stdout("b\na 7\ndeep\n").exit(0)
    try nss("check", ".").directory(folder.url).stdout("").stderr("").exit(0)
    try nss("run", "t/lib/l.nss").directory(folder.url).stdout("").stderr(contains: "`unused` is never used").exit(0)
  }

  @Test func aFolderWithNothingToRunIsSaid() throws {
    let folder = try TemporaryDirectory()
    try folder.write("let n = 7", to: "lib/l.nss")
    try folder.write("", to: "empty/a.txt")
    try nss("run", "lib").directory(folder.url).stderr(contains: "nothing to run").exit(2)
    try nss("run", "empty").directory(folder.url).stderr(contains: "no script in empty").exit(2)
    try folder.write("print x", to: "lib/m.nss")
    try folder.write("fn f() { return y }", to: "lib/n.nss")
    try nss("run", "lib").directory(folder.url).stdout("").stderr(contains: "unknown name `x`", "unknown name `y`").exit(3)
  }

  @Test func aFailureOutsideOfTestsIsTheSeverer() throws {
    try nss("-e", "test \"a\" { print [1][2] }").exit(1)
    try nss("-e", "test \"a\" { assert false }", "-e", "print [1][2]").exit(4)
    try nss("-e", "test \"a\" { assert false }\nprint [1][2]").exit(4)
  }
}
