import JSON
import Support
import Testing

/// Thousands of texts with bytes changed: each is read or refused, and what is read is written and read as the same.
@Suite struct MutationTests {
  private static let seeds = [
    #"{"items":[{"id":"7","total":1234.10,"closed":false},{"id":"8","note":"a\n\u00e9\uD83D\uDE00 é€😀"}],"next":null}"#,
    #"[1,-0.5e+10,[[],[{}]],"\\\"\/\b\f\r\t",true,false,null,"plain text that is longer than a word"]"#,
  ].map { Array($0.utf8) }

  private static let bytes =
    Array("[]{}\",:\\/eE+-.0123456789tfnu \n".utf8) + [0x00, 0x1F, 0x7F, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF]

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func neitherCrashesNorChangesWhatItRead(seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    var (read, refused) = (0, 0)
    for _ in 0..<1500 {
      let text = mutated(with: &generator)
      do {
        let value = try JSONValue.parse(text)
        read += 1
        #expect(try JSONValue.parse(value.bytes) == value)
      } catch {
        refused += 1
        #expect((0...text.count).contains(error.offset))
        #expect(error.line >= 1 && error.column >= 1 && !error.message.isEmpty)
      }
    }
    #expect(read > 50 && refused > 50)
  }

  private func mutated(with generator: inout SplitMix) -> [UInt8] {
    var text = Self.seeds[Int.random(in: 0..<Self.seeds.count, using: &generator)]
    for _ in 0..<Int.random(in: 1...3, using: &generator) where !text.isEmpty {
      let place = Int.random(in: 0..<text.count, using: &generator)
      let byte = Self.bytes[Int.random(in: 0..<Self.bytes.count, using: &generator)]
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: text[place] = byte
      case 1: text.insert(byte, at: place)
      case 2: text.remove(at: place)
      case 3: text.removeSubrange(place...)
      default: text.insert(contentsOf: text[place..<min(text.count, place + 6)], at: place)
      }
    }
    return text
  }
}
