import HTTP
import Testing

struct OriginTests {
  @Test(arguments: [
    ("https://Example.com", "example.com", 443, "example.com", "https://example.com"),
    ("HTTPS://example.com:443/", "example.com", 443, "example.com", "https://example.com"),
    ("https://example.com:8443", "example.com", 8443, "example.com:8443", "https://example.com:8443"),
    ("https://[::1]:8443/", "::1", 8443, "[::1]:8443", "https://[::1]:8443"),
    ("https://[2001:db8::1]", "2001:db8::1", 443, "[2001:db8::1]", "https://[2001:db8::1]"),
    ("https://my_account-sb1.example.com:", "my_account-sb1.example.com", 443, "my_account-sb1.example.com",
     "https://my_account-sb1.example.com"),
  ])
  func readsAnOrigin(text: String, host: String, port: UInt16, header: String, description: String) throws {
    let origin = try #require(Origin(text))
    #expect(origin == Origin(isSecure: true, host: host, port: port))
    #expect(origin.hostHeader == header)
    #expect(origin.description == description)
  }

  @Test func plainHasItsOwnPort() {
    #expect(Origin("http://127.0.0.1") == Origin(isSecure: false, host: "127.0.0.1", port: 80))
    #expect(Origin("http://127.0.0.1:443")?.hostHeader == "127.0.0.1:443")
  }

  @Test(arguments: [
    "", "example.com", "ftp://example.com", "https://", "https:///path", "https://user@example.com",
    "https://example.com:0", "https://example.com:65536", "https://example.com:+80", "https://example.com:8a",
    "https://exa mple.com", "https://example.com/path", "https://example.com?x", "https://[::1", "https://::1",
    "https://[example.com]", "https://a\r\nb", "https://exämple.com",
  ])
  func refusesWhatIsNone(text: String) {
    #expect(Origin(text) == nil)
  }

  @Test(arguments: [
    ("https://h/a/b?c=d", "/a/b?c=d"), ("https://h", "/"), ("https://h?c=d", "/?c=d"),
    ("https://h/a#part", "/a"), ("https://h#part", "/"), ("https://h/a?u=http://x:1/", "/a?u=http://x:1/"),
  ])
  func splitsAURL(url: String, target: String) throws {
    let (origin, found) = try #require(Origin.split(url))
    #expect(origin == Origin(isSecure: true, host: "h"))
    #expect(found == target)
  }
}
