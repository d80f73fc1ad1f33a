import Platform
import Synchronization

/// Records of a type that stand together in a file.
struct RecordBlock: Sendable {
  /// The type's name in lower case.
  let type: String
  let records: [Record]

  init(_ reader: inout ByteReader) throws(ByteReader.Damage) {
    type = try reader.name()
    var records: [Record] = []
    while !reader.isAtEnd { records.append(try reader.record()) }
    self.records = records
  }

  typealias Reading = Result<RecordBlock, ByteReader.Damage>

  /// Those in payloads that do without the names of others: half of them are read beside the rest.
  static func all(in payloads: [ArraySlice<UInt8>]) -> [Reading] {
    let (first, second) = (payloads[..<(payloads.count / 2)], payloads[(payloads.count / 2)...])
    let beside = Beside()
    let thread = Thread.start(stackSize: 8 << 20) { beside.readings.withLock { $0 = second.map(reading) } }
    let readings = first.map(reading)
    guard let thread else { return readings + second.map(reading) }
    thread.join()
    return readings + beside.readings.withLock { $0 }
  }

  private final class Beside: Sendable {
    let readings = Mutex<[Reading]>([])
  }

  private static func reading(_ payload: ArraySlice<UInt8>) -> Reading {
    var reader = ByteReader(payload)
    return Result { () throws(ByteReader.Damage) in
      // What it is, which is known.
      _ = try reader.number()
      return try RecordBlock(&reader)
    }
  }
}
