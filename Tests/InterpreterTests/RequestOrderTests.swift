import Testing

@testable import Interpreter

/// What is sent how often: a write that goes out twice bills a customer twice.
@Suite struct RequestOrderTests {
  private let made = IncomingResponse(
    status: 204, reason: "No Content", headers: [(name: "Location", value: "https://x/services/rest/record/v1/customer/7")])

  @Test func anIndexIsEvaluatedOnce() {
    let run = ScriptRun(
      """
      fn make() { return (POST record/v1/customer { companyName: "A" }).id }
      let names = { "7": "seven" }
      print names[make()]
      let list = ["a"]
      print list[number(make()) - 7]
      """, answers: [made, made])
    #expect(run.printed == "seven\na\n")
    #expect(run.sent == ["POST record/v1/customer", "POST record/v1/customer"])
  }

  @Test func nothingIsSentWhenAPartOfTheRequestIsWrong() {
    for request in [
      "DELETE record/v1/customer/{{none}}", "POST record/v1/customer { a: none }", "POST record/v1/customer { ...{ a: none } }",
      "POST record/v1/customer { ...base }", "PATCH record/v1/customer/1 { a: [{ b: none }] }",
      "GET record/v1/customer/{{dots}}/x", "GET record/v1/%2e%2E/x", "POST record/v1/customer (none)",
    ] {
      let run = ScriptRun("let none = null\nlet base = { a: none }\nlet dots = \"..\"\n\(request)")
      #expect(run.outcome != "passed", "\(request)")
      #expect(run.sent == [], "\(request)")
    }
  }

  @Test func anErrorStatusStopsBeforeTheNextRequest() {
    let run = ScriptRun("GET a/1\nPOST a { b: 1 }")
    #expect(run.outcome == "the request was answered 404 Not Found")
    #expect(run.sent == ["GET a/1"])
  }

  private func answer(_ body: [UInt8], _ headers: (name: String, value: String)...) -> IncomingResponse {
    IncomingResponse(status: 200, reason: "OK", headers: headers, body: body)
  }

  @Test func aBodyIsWhatItClaims() {
    let json = (name: "Content-Type", value: "application/vnd.oracle.resource+json; type=singular")
    let marked = answer([0xEF, 0xBB, 0xBF] + Array(#"{"a":1}"#.utf8), json)
    #expect(ScriptRun("GET a\nprint body.a", answers: [marked]).printed == "1\n")
    #expect(ScriptRun("GET a\nprint body.a", answers: [answer(Array("{".utf8), json)]).outcome == "the answer's body is not the JSON it claims to be")
    #expect(ScriptRun("GET a\nprint body", answers: [answer(Array("plain".utf8))]).printed == "plain\n")
    #expect(ScriptRun("GET a\nprint body, response.text.length", answers: [answer([])]).printed == "null 0\n")
    let compressed = answer([0x1F, 0x8B], json, (name: "Content-Encoding", value: "gzip"))
    #expect(ScriptRun("GET a\nprint body", answers: [compressed]).outcome == "the answer's body is compressed")
  }

  @Test func aFunctionThatEndsMustHaveLooked() {
    let run = ScriptRun("fn get() { return GET a/1 }\nfn g() { let r = get(); return 1 }\nprint g()\nprint \"after\"")
    #expect(run.outcome == "the request was answered 404 Not Found")
    #expect(run.printed == "")
  }

  @Test func aFunctionIsNotBlamedForARequestBeforeIt() {
    let run = ScriptRun("fn id(x) { if x > 9 { POST a { b: 1 } }; return x }\nGET a/1\nlet y = id(5)\nassert status == 404")
    #expect(run.outcome == "passed")
  }
}
