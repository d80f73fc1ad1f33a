import HTTP
import Testing

struct HTTPHeadersTests {
  private let headers = HTTPHeaders([("Link", "a"), ("Vary", "x"), ("LINK", "b")])

  @Test func namesCompareWithoutCase() {
    #expect(headers["link"] == "a")
    #expect(headers.values(of: "lInK") == ["a", "b"])
    #expect(headers.contains("VARY") && !headers.contains("Var"))
    #expect(headers["missing"] == nil && headers.values(of: "missing") == [])
  }

  @Test func onlyLettersHaveCase() {
    #expect(HTTPHeaders([("a[", "1")])["A{"] == nil)
  }

  @Test func keepsOrderAndSpelling() {
    #expect(headers.map(\.name) == ["Link", "Vary", "LINK"])
    #expect(headers.map(\.value) == ["a", "x", "b"])
  }

  @Test func settingTakesThePlaceOfAll() {
    var headers = headers
    headers["link"] = "c"
    #expect(headers == ["link": "c", "Vary": "x"])
    headers["New"] = "1"
    #expect(headers.map(\.name) == ["link", "Vary", "New"])
    headers["link"] = nil
    headers.remove("new")
    #expect(headers == ["vary": "x"])
  }

  @Test func equalityHeedsOrderAndValues() {
    #expect(headers == HTTPHeaders([("link", "a"), ("vary", "x"), ("link", "b")]))
    #expect(headers != HTTPHeaders([("link", "b"), ("vary", "x"), ("link", "a")]))
    #expect(headers != HTTPHeaders([("link", "a"), ("vary", "x")]))
  }
}
