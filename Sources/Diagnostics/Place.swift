/// Line and column as a person counts them: from 1, in Unicode scalars.
public struct Place: Equatable, Sendable {
  public let line: Int
  public let column: Int

  public init(of offset: UInt32, in source: Source) {
    line = source.line(at: offset)
    let start = source.range(ofLine: line).lowerBound
    let end = min(max(start, Int(offset)), source.bytes.count)
    // Every byte that continues no character begins one.
    column = source.bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
  }
}
