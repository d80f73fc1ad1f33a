import Platform
import Testing

@Suite struct MemoryTests {
  @Test func whatItHoldsStaysWhenItGrows() {
    var memory = Memory.allocate(0)
    for size in [1, 100, 10_000, 1_000_000, 100] {
      memory = Memory.resize(memory, to: size)
      memory.storeBytes(of: UInt8(truncatingIfNeeded: size), toByteOffset: size - 1, as: UInt8.self)
    }
    memory = Memory.resize(memory, to: 5_000_000)
    #expect(memory.load(fromByteOffset: 99, as: UInt8.self) == 100)
    Memory.free(memory)
  }
}
