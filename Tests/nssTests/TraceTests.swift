import NetSuite
import Platform
import Testing

@testable import nss

@Suite struct TraceTests {
  private func sending(_ body: String, isLogin: Bool = false) -> String {
    Trace.text(
      of: .sending(
        method: "POST", url: "https://a.example/x", headers: [("Accept", "*/*")], body: Array(body.utf8), isLogin: isLogin), without: Redactor())
  }

  @Test func aRequestIsShownWithItsFieldsAndBody() {
    #expect(sending("{\"a\":1}\nb") == "> POST https://a.example/x\n> Accept: */*\n>\n> {\"a\":1}\n> b\n")
    #expect(sending("") == "> POST https://a.example/x\n> Accept: */*\n>\n")
  }

  @Test func aLoginIsShownWithoutWhatItCarries() {
    let text = sending("client_assertion=eyJhbGciOi", isLogin: true)
    #expect(text.hasSuffix(">\n> (the signed assertion)\n"))
    #expect(!text.contains("eyJ"))
  }

  @Test func anAnswerSaysHowLongItTook() {
    let text = Trace.text(
      of: .received(
        status: 200, reason: "OK", headers: [("Date", "now")], body: [0xFF, 0xFE], duration: 12_400_000,
        connectionWasReused: true, isLogin: false), without: Redactor())
    #expect(text == "* answered in 12 ms on a kept connection\n< 200 OK\n< Date: now\n<\n< (2 bytes that are no text)\n")
  }

  @Test func aLongBodyIsCutBetweenCharacters() {
    let text = sending(String(repeating: "x", count: 4_095) + "é and more")
    #expect(text.hasSuffix("x\n> (… 4106 bytes in all)\n"))
  }

  @Test func waitsAndRenewalsAreSaid() {
    #expect(Trace.text(of: .waiting(delay: 1_500_000_000, reason: "too many requests"), without: Redactor()) == "* waiting 1.5 s: too many requests\n")
    #expect(Trace.text(of: .renewing, without: Redactor()) == "* the token was refused: logging in again\n")
  }
}
