import Testing

@testable import Interpreter

/// Regexes that would go on for longer than anybody waits.
@Suite struct PatternTests {
  /// Some seconds of search, which go on by itself behind the end of the run: nothing can stop it.
  private static let script = #"""
    defer { print "cleaned" }
    print "aaaaaaaaaaaaaaaa!" matches '^(a+)+$'
    """#

  @Test func aSearchCanBeInterrupted() {
    let run = ScriptRun(Self.script, patience: 20_000_000)
    #expect(run.outcome == "interrupted")
    #expect(run.printed == "cleaned\n")
  }

  @Test func aRepeatedGroupIsFoundLikeAnyOther() {
    #expect(ScriptRun(#"assert "SO-SO-12" matches '^(SO-)+\d+$' and not ("SO12" matches '^(SO-)+\d+$')"#).outcome == "passed")
    #expect(ScriptRun(#"assert "a.b.c".match('^(\w\.)*(\w)$') == ["a.b.c", "b.", "c"]"#).outcome == "passed")
  }

  @Test func aLongTextIsSearchedLikeAShortOne() {
    let text = String(repeating: "x", count: 5_000)
    #expect(ScriptRun("let t = \"\(text)-7\"\nassert t matches 'x+-(.)' and t.match('-(.*)')[1] == \"7\"").outcome == "passed")
  }
}
