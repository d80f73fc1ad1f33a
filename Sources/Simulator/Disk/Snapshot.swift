import Decimals

/// The whole state of an account, as frames.
enum Snapshot {
  /// About as many bytes a frame holds.
  private static let frameSize = 1 << 20

  /// The numbers stand in files, and stay. `records` was written before there were blocks.
  private enum Part: Int { case table = 0, records = 1, settled = 2, job = 3, end = 4, attachments = 5, block = 6 }

  static func bytes(of store: RecordStore, jobs: [StoredJob]) -> [UInt8] {
    var bytes = FrameFile.start
    var writer = ByteWriter()
    func close(_ writer: inout ByteWriter) { bytes += FrameFile.frame(writer.takeBytes()) }
    for (key, table) in store.tables.sorted(by: { $0.key < $1.key }) {
      writer.number(Part.table.rawValue)
      writer.name(key)
      writer.number(table.insertions)
      writer.number(store.nextID(of: table.schema.family))
      writer.number(table.customFields.count)
      for name in table.customFields.sorted() { writer.name(name) }
      close(&writer)
      var block = ByteWriter()
      for record in table.records {
        if block.bytes.isEmpty {
          block.number(Part.block.rawValue)
          block.name(key)
        }
        block.record(record)
        guard block.bytes.count > frameSize || record.id == table.records.last?.id else { continue }
        close(&block)
        block = ByteWriter()
      }
      let holders = table.records.filter { !$0.attachments.isEmpty }
      guard !holders.isEmpty else { continue }
      writer.number(Part.attachments.rawValue)
      writer.name(key)
      for record in holders {
        writer.number(record.id)
        writer.attachments(of: record)
      }
      close(&writer)
    }
    writer.number(Part.settled.rawValue)
    for (id, amount) in store.settled {
      writer.number(id)
      writer.text(amount.description)
    }
    close(&writer)
    for job in jobs {
      writer.number(Part.job.rawValue)
      writer.job(job)
      close(&writer)
    }
    writer.number(Part.end.rawValue)
    close(&writer)
    return bytes
  }

  /// Fills a store that has no records yet, and gives the jobs. Throws when something is missing.
  static func read(_ bytes: [UInt8], into store: inout RecordStore) throws(ByteReader.Damage) -> [StoredJob] {
    let contents = try FrameFile.contents(of: bytes)
    guard contents.size == bytes.count else { throw ByteReader.Damage() }
    var blocks = RecordBlock.all(in: contents.payloads.filter { $0.first == UInt8(Part.block.rawValue) })[...]
    var jobs: [StoredJob] = []
    var reader = ByteReader([])
    var isWhole = false
    for payload in contents.payloads {
      reader.go(on: payload)
      switch Part(rawValue: try reader.number()) {
      case .table: try table(&reader, &store)
      case .records:
        let records = try RecordBlock(&reader)
        store.fill(records.type, with: records.records)
      case .block:
        let block = try blocks.removeFirst().get()
        store.fill(block.type, with: block.records)
      case .attachments:
        let key = try reader.name()
        while !reader.isAtEnd { store.fill(key, at: try reader.number(), with: try reader.attachments()) }
      case .settled:
        while !reader.isAtEnd { store.settle(try reader.number(), to: try reader.amount()) }
      case .job: jobs.append(try reader.job())
      case .end: isWhole = true
      case nil: throw ByteReader.Damage()
      }
    }
    guard isWhole else { throw ByteReader.Damage() }
    return jobs
  }

  private static func table(_ reader: inout ByteReader, _ store: inout RecordStore) throws(ByteReader.Damage) {
    let key = try reader.name()
    let (insertions, nextID) = (try reader.number(), try reader.number())
    let customFields = try reader.list { (reader) throws(ByteReader.Damage) in try reader.name() }
    guard store.tables[key] != nil || RecordSchema.isCustomRecord(key) else {
      throw ByteReader.Damage(reason: "it has records of the type '\(key)', which is not known; '--records' tells of types")
    }
    store.prepare(key, insertions: insertions, nextID: nextID, customFields: customFields)
  }
}
