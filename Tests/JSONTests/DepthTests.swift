import JSON
import Testing

@Suite struct DepthTests {
  private func nested(_ depth: Int, _ open: String = "[", _ close: String = "]", around value: String = "") -> String {
    String(repeating: open, count: depth) + value + String(repeating: close, count: depth)
  }

  @Test func readsToTheLimitAndNoDeeper() throws {
    let text = nested(1000)
    #expect(try JSONValue.parse(text).text == text)
    let error = #expect(throws: JSONError.self) { try JSONValue.parse(nested(1001)) }
    #expect(error?.message == "lists and maps are nested more than 1000 deep")
    #expect(error?.offset == 1000)
  }

  @Test func countsMapsToo() throws {
    let text = nested(500, "[{\"a\":", "}]", around: "1")
    #expect(try JSONValue.parse(text).text == text)
    #expect(throws: JSONError.self) { try JSONValue.parse(nested(501, "[{\"a\":", "}]", around: "1")) }
  }

  @Test func forgetsTheDepthOfWhatEnded() throws {
    _ = try JSONValue.parse("[" + Array(repeating: nested(3), count: 50).joined(separator: ",") + "]", maximumDepth: 4)
  }

  @Test func takesAnyLimit() throws {
    #expect(try JSONValue.parse("1", maximumDepth: 0) == 1)
    #expect(throws: JSONError.self) { try JSONValue.parse("[]", maximumDepth: 0) }
    #expect(throws: JSONError.self) { try JSONValue.parse("[]", maximumDepth: -1) }
  }

  /// A million levels cost the reader memory, not stack.
  @Test func readsAMillionLevels() throws {
    struct Counter: JSONSink {
      var (opened, closed) = (0, 0)
      mutating func null() {}
      mutating func bool(_ value: Bool) {}
      mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) {}
      mutating func string(_ text: UnsafeRawBufferPointer) {}
      mutating func key(_ text: UnsafeRawBufferPointer) {}
      mutating func beginList() { opened += 1 }
      mutating func endList() { closed += 1 }
      mutating func beginMap() {}
      mutating func endMap() {}
    }
    var counter = Counter()
    let bytes = Array(nested(1_000_000).utf8)
    try bytes.withUnsafeBytes { try JSONReader.read($0, into: &counter, maximumDepth: .max) }
    #expect(counter.opened == 1_000_000)
    #expect(counter.closed == 1_000_000)
  }
}
