import HTTP
import Testing

struct HTTPDateTests {
  @Test(arguments: [
    (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),  // the example of RFC 9110, 5.6.7
    (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
    (-1, "Wed, 31 Dec 1969 23:59:59 GMT"),
    (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
    (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
    (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
    (253_402_300_799, "Fri, 31 Dec 9999 23:59:59 GMT"),
  ])
  func writesAndReads(seconds: Int64, text: String) {
    #expect(HTTPDate.text(seconds: seconds) == text)
    #expect(HTTPDate.seconds(text) == seconds)
  }

  /// RFC 9110, 5.6.7: the example in its three forms.
  @Test(arguments: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
  func readsAllThreeForms(text: String) { #expect(HTTPDate.seconds(text) == 784_111_777) }

  @Test(arguments: [
    "Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT", "xxxxx06 Nov 1994x08x49x37 GMT", "Sun, 06 Nov 1994 08:49:37",
    "now", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Foo 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
    "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, -6 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49 GMT", "Sun Nov 32 08:49:37 1994", "",
  ])
  func refusesTheRest(text: String) { #expect(HTTPDate.seconds(text) == nil) }
}
