import Foundation
import Platform
import Testing

struct RedactorTests {
  private func redacted(_ text: String, _ secrets: String...) -> String {
    let redactor = Redactor()
    for secret in secrets { redactor.add(secret: secret) }
    return String(decoding: redactor.redact(Array(text.utf8)), as: UTF8.self)
  }

  @Test(arguments: [
    ("token abcdef.", "token ***."),
    ("abcdef", "***"),
    ("abcdefabcdef", "******"),
    ("aabcdef abcde", "a*** abcde"),
    ("nothing here", "nothing here"),
    ("", ""),
  ])
  func strikesOutASecret(text: String, expected: String) {
    #expect(redacted(text, "abcdef") == expected)
  }

  @Test func takesTheLongerOfTwoThatBeginAlike() {
    #expect(redacted("x abcdefgh y abcdxx", "abcd", "abcdefgh") == "x *** y ***xx")
  }

  @Test func leavesOrdinaryTextToShortSecrets() {
    #expect(redacted("a b c", "b", "") == "a b c")
  }

  @Test func learnsSecretsAsItGoes() {
    let redactor = Redactor()
    let text = Array("password1".utf8)
    #expect(redactor.redact(text) == text)
    redactor.add(secret: Array("word1".utf8))
    #expect(redactor.redact(text) == Array("pass***".utf8))
  }

  @Test func tellsTheSecretsFromWhatIsBetween() {
    let redactor = Redactor()
    for secret in ["abcdef", "a/b c"] { redactor.add(secret: secret) }
    let pieces = redactor.pieces(of: "x abcdefa%2Fb%20c y")
    #expect(pieces.map(\.text) == ["x ", "abcdef", "a%2Fb%20c", " y"] && pieces.map(\.isSecret) == [false, true, true, false])
    #expect(redactor.pieces(of: "").isEmpty && redactor.pieces(of: "abcdef").map(\.isSecret) == [true])
  }

  /// At each of the three places in a group a secret can begin at.
  @Test(arguments: ["", "a", "ab"], ["", "x", "xyz"])
  func strikesOutBase64AtEveryAlignment(before: String, after: String) {
    let secret = "s3cret/+token?&"
    let encoded = Data((before + secret + after).utf8).base64EncodedString()
    let clean = redacted("v=\(encoded);", secret)
    #expect(clean.contains("***"))
    // What is left holds at most the bits it shares with its neighbours.
    #expect(clean.utf8.count <= "v=;***".utf8.count + 4 + 8)
  }

  @Test func strikesOutEncodedForms() {
    #expect(redacted("?t=a%2Fb%20c%22d", #"a/b c"d"#) == "?t=***")
    #expect(redacted("?t=a%2fb%20c%22d", #"a/b c"d"#) == "?t=***")
    #expect(redacted(#"{"t":"a/b c\"d"}"#, #"a/b c"d"#) == #"{"t":"***"}"#)
    #expect(redacted(#"{"t":"a\/b c\"d"}"#, #"a/b c"d"#) == #"{"t":"***"}"#)
  }

  @Test func strikesOutWhatIsLeftOfASecretThatWasCut() {
    let token = "eyJhbGciOiJQUzI1NiIsImtpZCI6IjEifQ"
    #expect(redacted("'\(token.prefix(20))…'", token) == "'***…'")
    #expect(redacted("'\(token.prefix(20))'", token) == "'***'")
    #expect(redacted("'\(token.prefix(8))…'", token) == "'***…'")
    #expect(redacted("'\(token.prefix(8))'", token) == "'\(token.prefix(8))'")
    #expect(redacted("'\(token.prefix(3))…'", token) == "'\(token.prefix(3))…'")
  }

  @Test(arguments: [
    // JSON in a string of JSON; JSON in an address, and an address in JSON.
    #"{"a":"{\"t\":\"p\\\"q/r é\\n1\"}"}"#, "?b=%7B%22t%22%3A%22p%5C%22q%2Fr%20%C3%A9%5Cn1%22%7D", #"{"u":"?t=p%22q%2fr%20%c3%a9%0a1"}"#,
    // As a form has it, as ASCII has it, as a table has it, as a line of a message has it.
    "t=p%22q%2Fr+%C3%A9%0A1&", #"{"t":"p\"q/r \u00e9\n1"}"#, #"{"t":"p\"q/r \u00E9\n1"}"#, #"| p"q/r é\n1 |"#, #"= p"q/r é 1"#,
  ])
  func strikesOutOneFormInsideAnother(text: String) {
    let clean = redacted(text, "p\"q/r é\n1")
    #expect(clean.contains("***") && !clean.contains("q") && !clean.contains("1"), "\(clean)")
  }

  @Test func strikesOutJSONThatIsSentAsBase64() {
    let secret = #"pass"word"#
    for padding in ["", " ", "  "] {
      let encoded = Data((padding + #"{"p":"pass\"word"}"#).utf8).base64EncodedString()
      #expect(redacted(encoded, secret).contains("***"))
    }
  }

  @Test func strikesOutTheLinesOfALongSecret() {
    let key = "-----BEGIN KEY-----\n" + (0..<40).map { "line-\($0)-abcdefghijklmnop" }.joined(separator: "\n") + "\n}\nend"
    #expect(redacted(key, key) == "***")
    #expect(redacted("> line-7-abcdefghijklmnop\n> }\n", key) == "> ***\n> }\n")
    #expect(redacted(key.replacingOccurrences(of: "\n", with: " "), key) == "***")
  }

  @Test func knowsManySecrets() {
    let redactor = Redactor()
    let secrets = (0..<300).map { "token-\($0)-\($0 * 7_919)" }
    for secret in secrets { redactor.add(secret: secret) }
    let text = secrets.map { "<\($0)>" }.joined()
    let clean = String(decoding: redactor.redact(Array(text.utf8)), as: UTF8.self)
    #expect(clean == String(repeating: "<***>", count: 300))
  }
}
