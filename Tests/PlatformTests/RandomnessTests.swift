import Platform
import Testing

struct RandomnessTests {
  @Test func hasTheFormOfAUUID() {
    let uuid = Randomness.uuid()
    #expect(uuid.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    #expect(uuid != Randomness.uuid())
  }

  @Test func hasTheLengthAskedFor() {
    #expect(Randomness.bytes(count: 33).count == 33)
    #expect(Randomness.hex(byteCount: 5).utf8.count == 10)
    #expect(Randomness.hex(byteCount: 0) == "")
  }
}
