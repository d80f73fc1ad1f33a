/// A set of terminals, by their numbers.
struct TerminalSet: Hashable, Sendable {
  private var low: UInt128 = 0
  private var high: UInt128 = 0

  init() {}

  init(_ terminal: Int) { insert(terminal) }

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ terminal: Int) {
    precondition(terminal < 256, "more terminals than the set holds")
    if terminal < 128 { low |= 1 << UInt128(terminal) } else { high |= 1 << UInt128(terminal - 128) }
  }

  mutating func formUnion(_ other: TerminalSet) {
    low |= other.low
    high |= other.high
  }

  mutating func subtract(_ other: TerminalSet) {
    low &= ~other.low
    high &= ~other.high
  }

  func meets(_ other: TerminalSet) -> Bool { (low & other.low) | (high & other.high) != 0 }
}
