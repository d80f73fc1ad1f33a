import Testing

@testable import NetSuite

/// A password in a URL is in no message.
@Suite struct UserInfoTests {
  @Test(arguments: [
    ("https://me:secret@host/path", "https://…@host/path"), ("https://a@b@host", "https://…@host"),
    ("https://host/a@b", "https://host/a@b"), ("https://host?q=a@b", "https://host?q=a@b"), ("record/v1/x@y", "record/v1/x@y"),
  ])
  func isHidden(url: String, shown: String) { #expect(url.hidingUserInfo == shown) }

  @Test func isInNoMessage() throws {
    let url = "https://me:secret@evil.example/x"
    let refusals = [
      #expect(throws: NetSuiteError.self) { try Account(id: "1234567", baseURL: url) },
      #expect(throws: NetSuiteError.self) { try Target(url, in: Account(id: "1234567")) },
    ]
    for refusal in refusals { #expect(try !"\(#require(refusal))".contains("secret")) }
  }
}
