import Support
import Testing

/// `nss dump`: each stage as it stands, and `nss check --strict`.
@Suite struct DumpCommandTests {
  @Test func tokensHavePlaceKindAndText() throws {
    try nss("dump", "tokens", "-e", "GET a/{{x}} # é\nprint 1").stderr("").stdout(
      """
      1:1     method              "GET"
      1:5     rawText             "a/"
      1:7     openBraces          "{{"
      1:9     name                "x"
      1:10    closeBraces         "}}"
      1:12    rawEnd
      1:13    comment             "# é"
      1:16    newline             "\\n"
      2:1     print               "print"
      2:7     integer             "1"
      2:8     endOfFile

      """
    ).exit(0)
  }

  @Test func theTreeIsNestedLists() throws {
    try nss("dump", "tree", "-").input("if a { print 1 + 2 * 3 }\n").stderr("")
      .stdout("(if a {\n  (print (+ 1 (* 2 3)))})\n").exit(0)
  }

  @Test func theProgramHasSlotsAndSpecialisedNodes() throws {
    let script = "let a = 1\nfn more(b, c = 2) { return b + c + a }\nprint more(a), \"{{a}}!\"\n"
    try nss("dump", "program", "-e", script).stderr("").stdout(
      """
      program, 2 slots, of functions 1
        BlockStep 1:1
          steps: StoreStep 1:1 slot=1
            value: ConstantNode 1:9 value=1
          steps: PrintStep 3:1
            values: CallNode 3:7 code=fn more missing=[2] width=3
              arguments: CallArgument slot=1
                node: LocalNode 3:12 slot=1
            values: InterpolationNode 3:16
              parts: LocalNode 3:19 slot=1
              parts: ConstantNode 3:16 value="!"
      fn more(b, c?), 3 slots
        defaults: slot=2
          node: ConstantNode 2:16 value=2
        ReturnStep 2:21
          value: AddNode 2:28
            left: LocalsNode 2:28 operation=add left=1 right=2
            right: GlobalNode 2:36 name="a" slot=1

      """
    ).exit(0)
  }

  @Test func aScriptWithErrorsShowsWhatThereIs() throws {
    try nss("dump", "tokens", "-e", "print ~").stdout(contains: "print", "tilde").stderr("").exit(0)
    try nss("dump", "tokens", "-e", "print 'a").stdout(contains: "invalid").stderr(contains: "expected a closing `'`").exit(3)
    try nss("dump", "tree", "-e", "print 1\nlet = 2\nprint 3").stdout("(print 1)\n(print 3)\n")
      .stderr(contains: "expected a name").exit(3)
    try nss("dump", "program", "-e", "print x").stdout("").stderr(contains: "unknown name `x`").exit(3)
  }

  @Test func aStageIsAskedFor() throws {
    try nss("dump").stdout("").stderr(contains: "'nss dump' wants a stage").exit(2)
    try nss("dump", "tre", "-e", "1").stdout("").stderr(contains: "unknown stage 'tre'", "did you mean 'tree'?").exit(2)
    try nss("dump", "tree").stdout("").stderr(contains: "'nss dump tree' wants a script").exit(2)
  }

  @Test func everyScriptCanBeShown() throws {
    for file in Repository.files(under: "Examples", withExtension: "nss") {
      for stage in ["tokens", "tree", "program"] { try nss("dump", stage, file.path).exit(0) }
    }
  }

  @Test func deepNestingIsShownToo() throws {
    let script = "print " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    for stage in ["tokens", "tree", "program"] { try nss("dump", stage, "-e", script).stderr("").exit(0) }
  }

  @Test func strictChecksTakeWarningsForErrors() throws {
    try nss("check", "-e", "let unused = 1").stdout("").stderr(contains: "warning: ").exit(0)
    let outcome = try nss("check", "--strict", "-e", "let unused = 1").stdout("").stderr(contains: "error: ").exit(3)
    #expect(!outcome.stderr.contains("warning: "))
    try nss("check", "--strict", "-e", "print 1").stdout("").stderr("").exit(0)
  }
}
