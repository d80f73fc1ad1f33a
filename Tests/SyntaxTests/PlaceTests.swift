import Diagnostics
import Syntax
import Testing

/// Where mistakes are, what they are called and what to do about them.
struct PlaceTests {
  /// A token on the line of the last one is pointed at; else the place right behind the last one.
  @Test(arguments: [
    ("let x = ", "1:8 expected a value", "the file ends here"),
    ("let x =\nlet y = 1", "1:8 expected a value", "the line ends here"),
    ("let x = then then", "1:14 expected the end of the statement", "found `then`"),
    ("f(a\n  b)", "1:4 expected `,` or `)`", "found `b` in the next line"),
    ("f(a # why\n  b)", "1:4 expected `,` or `)`", "found `b` in the next line"),
    ("if a {\n  else\n}", "2:3 expected `}` or a statement", "found `else`"),
    ("if a {\n  print 1\n", "2:10 expected `}`", "the file ends here"),
    ("let x = { a: 1", "1:15 expected `,` or `}`", "the file ends here"),
    ("print \"{{ }}\"", "1:11 expected a value", "found `}}`"),
    ("GET a\nX: y\n.b", "3:1 expected a statement", "found `.`"),
    ("let x = 1 \"a\"", "1:11 expected the end of the statement", "found a string"),
  ])
  func places(script: String, summary: String, label: String) {
    let found = Parser.parse(Source(name: "t.nss", text: script)).diagnostics
    #expect(found.map(\.summary) == [summary])
    #expect(found.first?.labels.first?.text == label)
  }

  @Test(arguments: [
    ("GET a with tmeout: 1s", "did you mean `timeout`?"),
    ("get record/v1/customer", "methods are written in capitals: `GET`"),
    ("assert a < b < c", "join two with `and`: `a < b and b < c`"),
    ("GET a IS b", "a blank in a target is `%20`, or wants a line below: `?q=…`; a request that is computed with goes into parentheses"),
    ("let m = { a }", "an entry is `name: value`: `a: a`"),
    ("print (GET a\n?b=c)\nprint 1", "the lines of a request are raw to their end: its `)` stands on a line of its own"),
    ("for x of xs { }", "nss writes `in`"),
    ("asert a", "did you mean `assert`?"),
    ("let x; print 1", "a name has a value from the start: `let x = null`"),
    ("if a = 1 { }", "`=` sets a name at the beginning of a statement; `==` compares"),
  ])
  func hints(script: String, hint: String) {
    #expect(Parser.parse(Source(name: "t.nss", text: script)).diagnostics.map(\.hint) == [hint])
  }

  @Test func spansCoverWhatTheyStandFor() throws {
    let source = Source(name: "t.nss", text: "let x = f(a, b: 1)[0].c + \"d\"\nGET a/{{b}}\n  ?c=d # e\nassert (x) == 1")
    let statements = Parser.parse(source).script.statements
    #expect(statements.map { source.text($0.span) } == ["let x = f(a, b: 1)[0].c + \"d\"", "GET a/{{b}}\n  ?c=d # e", "assert (x) == 1"])
    guard case .let(let name, let sum) = statements[0].kind, case .binary(_, let place, let left, let right) = sum.kind else {
      Issue.record("no sum")
      return
    }
    #expect(source.text(name.span) == "x")
    #expect(source.text(place.span) == "+")
    #expect(source.text(left.span) == "f(a, b: 1)[0].c")
    #expect(source.text(right.span) == "\"d\"")
  }

  @Test func aMistakeLeavesTheRestOfTheScript() {
    let script = Parser.parse(Source(name: "t.nss", text: "let x =\nlet y = 1\nif a b { let z = }\nprint y")).script
    #expect(script.description == "(let y 1)\n(print y)")
  }
}
