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
    #expect(redacted("'\(token.prefix(8))…'", token) == "'\(token.prefix(8))…'")
  }
}
