import Diagnostics
import Scripting
import Testing

/// What ran well at a prompt, as a script: it passes the check, whatever was typed.
@Suite struct SessionScriptTests {
  private func script(_ inputs: String...) -> String {
    var script = SessionScript()
    for input in inputs { script.add(Source(name: "input", text: input + "\n")) }
    #expect(script.isEmpty || CheckedScript(Source(name: "saved", text: script.text)).passes, "\(script.text)")
    return script.text
  }

  @Test func whatIsDeclaredAgainIsAssignedTo() {
    #expect(script("let a = 1", "let a = 2", "print a") == "let a = 1\na = 2\nprint a\n")
    #expect(script("let a = 1\nlet a = a + 1") == "let a = 1\na = a + 1\n")
  }

  @Test func aFunctionThatIsDeclaredAgainStandsOnce() {
    #expect(script("fn f() { return 1 }", "fn f() { return 2 }", "f()") == "fn f() { return 2 }\nf()\n")
  }

  @Test func valuesThatStoodAloneArePrinted() {
    #expect(script("1 + 1", "[1].map(x => x)", "{ a: 1 }", "GET record/v1/customer/7", "body.id")
      == "print 1 + 1\nprint [1].map(x => x)\nprint { a: 1 }\nGET record/v1/customer/7\nprint body.id\n")
  }

  @Test func theLastValueGetsItsName() {
    #expect(script("1 + 1", "2 + 2", "_ * 2", "_ + _") == "print 1 + 1\nlet _ = 2 + 2\n_ = _ * 2\nprint _ + _\n")
    #expect(script("GET record/v1/customer/7", "_.body") == "let _ = GET record/v1/customer/7\nprint _.body\n")
  }

  @Test func aQueryGetsItsEnd() {
    #expect(script("SELECT id FROM customer\n", "let r = SELECT id FROM item;", "print r.status")
      == "SELECT id FROM customer;\nlet r = SELECT id FROM item;\nprint r.status\n")
  }

  @Test func blocksAndCommentsInThemStay() {
    let block = "for n in 1..2 {\n  # twice\n  print n\n}"
    #expect(script(block) == block + "\n")
    #expect(script("POST record/v1/customer\n{ companyName: \"A\" }") == "POST record/v1/customer\n{ companyName: \"A\" }\n")
  }

  @Test func whatLeansOnAnInputThatFailedIsLeftOut() {
    #expect(script("r.status", "let a = 1", "print a + b", "a") == "let a = 1\nprint a\n")
  }

  @Test func theLatestAnswerIsTheOneThatWasMeant() {
    var script = SessionScript()
    func input(_ text: String) -> Source { Source(name: "input", text: text + "\n") }
    script.add(input("GET record/v1/customer/101"))
    script.leaveOut(input("GET record/v1/vendor/99999"), shown: 1)
    script.add(input("let st = status"))
    script.add(input("if st == 404 { print 1 } else { DELETE record/v1/customer/101 }"))
    script.add(input("let again = GET record/v1/customer/102"))
    script.add(input("print status"))
    #expect(script.text == "GET record/v1/customer/101\nlet again = GET record/v1/customer/102\nprint status\n")
    #expect(script.leftOut == 3)
  }

  @Test func ofWhatWasPreparedOnlyWhatIsUsedStandsInIt() {
    var script = SessionScript()
    func input(_ text: String) -> Source { Source(name: "input", text: text + "\n") }
    script.add(input("let a = 1\nlet b = a + 1\nlet c = 3\nfn f() { return b }"), isPreparation: true)
    #expect(script.isEmpty)
    script.add(input("print f()"))
    #expect(script.text == "let a = 1\nlet b = a + 1\nfn f() { return b }\nprint f()\n")
  }

  @Test func aFunctionThatMeantSomethingElseIsTold() {
    var script = SessionScript()
    for text in ["fn f() { return 1 }", "f()", "fn f() { return 2 }", "fn g() { return 1 }", "fn g() { return 2 }"] {
      script.add(Source(name: "input", text: text + "\n"))
    }
    #expect(script.declaredAgain == ["f"])
  }
}
