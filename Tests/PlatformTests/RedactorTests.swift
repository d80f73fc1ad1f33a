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
}
