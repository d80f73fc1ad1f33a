import Testing

@testable import Interpreter

@Suite struct ValueTests {
  private func read(_ json: String) throws -> Value { try ValueReader.read(Array(json.utf8)) }

  @Test(arguments: [
    #"{"a":1,"b":[true,null,"x\"y"],"c":{"d":1234.10}}"#, "[]", "{}", "-0", "1E2", "12345678901234567890", "0.1000",
    "9223372036854775807", "-9223372036854775808", "1e9999", "123456789012345678.90", #""é\u0001""#,
  ])
  func whatIsReadIsWrittenBack(json: String) throws {
    var bytes: [UInt8] = []
    try ValueWriter.append(try read(json), as: .json, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == json)
  }

  @Test func theLastOfTwoEqualKeysStands() throws {
    #expect(try read(#"{"a":1,"b":2,"a":3}"#).text == #"{"a":3,"b":2}"#)
  }

  @Test func siblingsShareTheirKeys() throws {
    guard case .list(let list) = try read(#"[{"a":1,"b":2},{"a":3,"b":4},{"b":5,"a":6}]"#),
      case .map(let first) = list.items[0], case .map(let second) = list.items[1], case .map(let third) = list.items[2]
    else { return #expect(Bool(false)) }
    #expect(first.keys === second.keys)
    #expect(third.keys !== first.keys)
    #expect(third[.make("b")].map { Equality.holds($0, .int(5)) } == true)
  }

  @Test func aWriteToAMapDoesNotTouchTheOneItShares() throws {
    let original = try read(#"{"a":1}"#)
    var copy = original
    MapBox.set(.make("a"), to: .int(2), in: &copy)
    MapBox.set(.make("b"), to: .int(3), in: &copy)
    #expect(original.text == #"{"a":1}"#)
    #expect(copy.text == #"{"a":2,"b":3}"#)
  }

  @Test func manyKeysAreFoundAgain() {
    var map = Value.map(.make(keys: Keys(), capacity: 0))
    for number in 0..<2_000 { MapBox.set(.make("key \(number)"), to: .int(Int64(number)), in: &map) }
    guard case .map(let box) = map else { return #expect(Bool(false)) }
    #expect(box.count == 2_000)
    #expect((0..<2_000).allSatisfy { number in box[.make("key \(number)")].map { Equality.holds($0, .int(Int64(number))) } == true })
    #expect(box[.make("key 2000")] == nil)
  }

  @Test func headerNamesAreFoundInAnyCase() {
    var map = Value.map(.make(keys: Keys(foldsCase: true), capacity: 0))
    for number in 0..<20 { MapBox.set(.make("X-Header-\(number)"), to: .int(Int64(number)), in: &map) }
    guard case .map(let box) = map else { return #expect(Bool(false)) }
    #expect(box[.make("x-HEADER-17")].map { Equality.holds($0, .int(17)) } == true)
  }

  @Test(arguments: [
    (0, "0s"), (250_000_000, "250ms"), (90_000_000_000, "90s"), (120_000_000_000, "2m"), (604_800_000_000_000, "7d"),
    (1_500_000_000, "1500ms"), (1_500_000, "0.0015s"), (-2_000_000_000, "-2s"), (1, "0.000000001s"),
  ])
  func durationsTakeTheLargestUnitThatKeepsThemWhole(nanoseconds: Int, text: String) {
    #expect(DurationText.of(Int64(nanoseconds)) == text)
    #expect(DurationText.nanoseconds(text) == Int64(nanoseconds))
  }
}
