import NetSuite
import Testing

@Suite struct AccountTests {
  @Test(arguments: [
    ("1234567", "1234567"), ("1234567_SB1", "1234567-sb1"), ("1234567-sb1", "1234567-sb1"), ("TSTDRV123", "tstdrv123"),
    ("a_B_c", "a-b-c"),
  ])
  func hosts(id: String, name: String) throws {
    #expect(try Account(id: id).baseURL == "https://\(name).suitetalk.api.netsuite.com")
  }

  @Test(arguments: [
    "", "_1", "-1", "a.b", "a/b", "evil.example#", "1234567 ", "é", "a\n", "12@x", String(repeating: "1", count: 64),
  ])
  func refusesIds(id: String) {
    let error = #expect(throws: NetSuiteError.self) { try Account(id: id) }
    #expect(error?.kind == .configuration)
  }

  @Test(arguments: [
    ("https://host", "https://host"), ("https://HOST:8443/", "https://host:8443"),
    ("https://[::1]:1/", "https://[::1]:1"),
    ("https://host:443", "https://host"),
  ])
  func baseURLs(text: String, origin: String) throws {
    #expect(try Account(id: "1", baseURL: text).baseURL == origin)
  }

  @Test(arguments: [
    ("http://host", "is not https"), ("https://host/services/rest", "has a path"), ("https://host?x", "has a path"),
    ("host", "is not the URL of a host"), ("https://a@host", "is not the URL of a host"),
    ("https://", "is not the URL of a host"),
    ("https://host#x", "is not the URL of a host"), ("https://ho st", "is not the URL of a host"),
    ("https://host:99999", "is not the URL of a host"),
  ])
  func refusesBaseURLs(text: String, why: String) throws {
    let error = #expect(throws: NetSuiteError.self) { try Account(id: "1", baseURL: text) }
    #expect(try #require(error).title.contains(why), "\(error!.title)")
  }

  @Test(arguments: [
    ("1234567_SB1", true), ("1234567-sb12", true), ("1234567_RP", true), ("1234567", false), ("SB1", false),
  ])
  func sandboxes(id: String, isSandbox: Bool) throws {
    #expect(try Account(id: id).isSandbox == isSandbox)
  }

  @Test(arguments: [
    ("1234567", true), ("1234567_SB1", true), ("1234567-sb2", true), ("1234567_RP", true), ("TSTDRV1234567", true), ("TD123_RP2", true),
    ("1234567_SB1_X", false), ("1234567SB1", false), ("Acme", false), ("1234567_", false), ("1234567_PROD", false), ("_1", false),
  ])
  func spelling(id: String, isUsual: Bool) throws {
    guard let account = try? Account(id: id) else { return #expect(!isUsual) }
    #expect(account.isSpeltLikeNetSuites == isUsual)
  }
}
