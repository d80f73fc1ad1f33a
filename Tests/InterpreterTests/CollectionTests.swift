import Testing

@testable import Interpreter

/// When the pages of a collection are fetched: what a script sends, in its order, shows it.
@Suite struct CollectionTests {
  private static func page(_ ids: Int..., status: Int = 200) -> IncomingResponse {
    let items = ids.map { #"{"id":\#($0)}"# }.joined(separator: ",")
    return IncomingResponse(
      status: status, reason: "", headers: [(name: "Content-Type", value: "application/json")], body: Array(#"{"items":[\#(items)]}"#.utf8))
  }

  private func run(_ script: String, _ answers: [IncomingResponse] = [page(1, 2), page(), page(3)]) -> ScriptRun {
    ScriptRun("let r = GET c\n" + script, answers: answers)
  }

  @Test func aPageWithoutItemsIsWalkedPast() {
    let run = run("for i, c in r { print i, c.id }")
    #expect(run.printed == "0 1\n1 2\n2 3\n" && run.sent == ["GET c", "page", "page"])
  }

  @Test(arguments: [
    "for c in r { break }", "fn f(r) { for c in r { return c } }\nprint f(r)", "print r.find(c => c.id == 2)", "print r.some(c => c.id == 1)",
    "print r.every(c => c.id == 1)", "print { id: 2 } in r", "print r.contains({ id: 1 })", "print 1.in([]), r.body.items.length",
  ])
  func whatEndsEarlyFetchesNoMore(script: String) {
    let run = run(script)
    #expect(run.outcome == "passed" && run.sent == ["GET c"])
  }

  @Test(arguments: [
    ("PATCH w {}", true), ("DELETE w", true), ("POST w {}", true), ("PUT w {}", true), ("GET w", false), ("HEAD w", false),
    ("POST restlet?script=1&deploy=1 {}", true), ("GET restlet?script=1&deploy=1", false), ("DELETE restlet?script=1&deploy=1", true),
    ("POST query/v1/suiteql { q: \"SELECT 1\" }", false), ("POST /services/rest/query/v1/suiteql?limit=1 {}", false),
    ("POST query/v1/suiteql/x {}", true), ("POST {{\"query/v1/suiteql\"}} {}", true), ("let _x = SELECT id FROM customer;", false),
    ("writes()", true), ("reads()", false), ("far(3)", true), ("let _x = [1].map(writes)", true), ("let _x = [1].map(x => writes())", true),
    ("let _x = [1].map(reads)", false), ("let _x = [1].map(string)", false), ("let _x = [1].map(value)", true), ("value()", true),
    ("let _f = writes", true), ("let _f = () => writes()", true), ("(() => 1)()", true), ("if false { DELETE w }", true),
    ("for x in [1] { DELETE w }", true), ("for x in [1] { GET w }", false), ("for x in [1] with parallel: 2 { DELETE w }", true),
    ("defer { DELETE w }", true), ("fn inner() { DELETE w }\ninner()", true), ("try { fail \"x\" } catch { DELETE w }", true),
    ("let _x = \"{{(DELETE w).status}}\"", true), ("write(\"f\", \"x\")", false),
  ])
  func aLoopThatCanWriteReadsAhead(body: String, readsAhead: Bool) {
    let functions = """
      fn writes() { DELETE w }
      fn reads() { GET w }
      fn far(n) { if n == 0 { writes() } else { far(n - 1) } }
      let value = reads
      let _use = [writes, reads, far, value]
      """
    for (option, expected) in [("", readsAhead), (" with lazy: true", false), (" with lazy: false", readsAhead)] {
      let run = run(functions + "\nfor c in r\(option) { \(body)\nbreak }")
      #expect(run.sent.prefix(3).contains("page") == expected, "\(option): \(run.outcome), \(run.sent)")
    }
  }

  @Test func theLoopBehindOneThatWritesIsItsOwn() {
    let run = run("for x in [1] { DELETE w }\nfor c in r { break }")
    #expect(!run.sent.contains("page"))
  }

  @Test func aLaterPageThatIsNoneIsAnError() {
    let answer = IncomingResponse(status: 200, reason: "", headers: [(name: "Content-Type", value: "application/json")], body: Array("[1]".utf8))
    #expect(run("print [...r]", [Self.page(1), answer]).outcome == "page 2 of the collection has no list `items`")
    #expect(run("print [...r]", [Self.page(1), Self.page(status: 503)]).outcome == "page 2 of the collection was answered 503")
  }

  @Test func whatIsWalkedTwiceIsFetchedTwice() {
    let run = run("for c in r { }\nfor c in r { print c.id }", [Self.page(1), Self.page(2), Self.page(3)])
    #expect(run.printed == "1\n" && run.sent == ["GET c", "page", "page"])
  }
}
