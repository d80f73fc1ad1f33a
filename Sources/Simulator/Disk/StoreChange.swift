import Decimals

/// What became of one thing in the store, as the log on disk tells it.
enum StoreChange {
  /// A record of this type, by its name in lower case, that was made or changed.
  case put(String, Record)
  case removed(String, Int)
  /// What of a transaction is paid now; nil when nothing is known of it any more.
  case settled(Int, BigDecimal?)
}

extension ByteWriter {
  mutating func change(_ change: StoreChange) {
    switch change {
    case .put(let type, let record):
      number(record.attachments.isEmpty ? 0 : 4)
      name(type)
      self.record(record)
      if !record.attachments.isEmpty { attachments(of: record) }
    case .removed(let type, let id):
      number(1)
      name(type)
      number(id)
    case .settled(let id, let amount):
      number(amount == nil ? 2 : 3)
      number(id)
      if let amount { text(amount.description) }
    }
  }
}

extension ByteReader {
  mutating func change() throws(Damage) -> StoreChange {
    switch try number() {
    case 0: return .put(try name(), try record())
    case 1: return .removed(try name(), try number())
    case 2: return .settled(try number(), nil)
    case 3: return .settled(try number(), try amount())
    case 4:
      let type = try name()
      var record = try record()
      record.attachments = try attachments()
      return .put(type, record)
    default: throw Damage()
    }
  }
}
