import Support
import Testing

/// The tests' own tools: a runner of scripts that overlooks something would let everything pass.
@Suite struct ScriptCaseTests {
  private let errors = """
    error: unknown name `y`
      --> a/b.nss:2:9
       |
     2 | let x = y
       |         ^ not declared
       |
       = hint: did you mean `x`?
    warning: unused name
     --> a/b.nss:4:5
      |
    4 | let z = 1
      |     ^
    a/b.nss: failed

    """

  @Test func theMarksOfALineAreRead() {
    let script = ScriptCase(
      path: "a.nss",
      text: """
        # run: --var a=1 --simulator
        # exit: 4
        # env: TOKEN=a b=c
        print 1  # expect: 1
        print "# no mark"  # expect:
        # expect:   two # three
        let x = y  # error: unknown name # warning: unused
        """)
    #expect(script.output == ["1", "", "  two # three"])
    #expect(script.options == ["--var", "a=1", "--simulator"])
    #expect(script.environment == ["TOKEN": "a b=c"])
    #expect(script.exitCode == 4)
    #expect(
      script.diagnostics == [
        .init(line: 7, severity: "error", text: "unknown name"), .init(line: 7, severity: "warning", text: "unused"),
      ])
  }

  @Test func theExitCodeFollowsFromTheMarks() {
    #expect(ScriptCase(path: "a.nss", text: "print 1").exitCode == 0)
    #expect(ScriptCase(path: "a.nss", text: "x = 1 # warning: unused").exitCode == 0)
    #expect(ScriptCase(path: "a.nss", text: "x = 1 # error: unknown").exitCode == 3)
  }

  @Test func diagnosticsAreReadBackFromWhatWasDrawn() {
    let drawn = DrawnDiagnostic.all(in: errors)
    #expect(drawn.map(\.severity) == ["error", "warning"])
    #expect(drawn.map(\.line) == [2, 4])
    #expect(drawn.map(\.file) == ["a/b.nss", "a/b.nss"])
    #expect(drawn[0].text.hasSuffix("did you mean `x`?"))
    #expect(drawn[1].text.hasSuffix("^"))
  }

  @Test func missingAndExtraDiagnosticsAreBothProblems() {
    let drawn = DrawnDiagnostic.all(in: errors)
    let matching = ScriptCase(path: "a.nss", text: "\nlet x = y # error: unknown name\n\nlet z = 1 # warning: unused")
    #expect(matching.problems(drawn).isEmpty)
    #expect(matching.problems([drawn[0]]) == ["line 4: no warning with 'unused'"])
    let narrower = ScriptCase(path: "a.nss", text: "\nlet x = y # error: unknown name")
    #expect(narrower.problems(drawn) == ["unexpected\n\(drawn[1].text)"])
    let elsewhere = ScriptCase(path: "a.nss", text: "let x = y # error: unknown name")
    #expect(elsewhere.problems([drawn[0]]).count == 2)
    let otherWords = ScriptCase(path: "a.nss", text: "\nlet x = y # error: let x")
    #expect(otherWords.problems([drawn[0]]).count == 2, "the source line is not the diagnostic's own words")
  }
}
