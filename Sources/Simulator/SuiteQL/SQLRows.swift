import JSON

/// The rows that a query found, as they are answered: of many rows little more than the texts of their values is kept.
struct SQLRows: PagedResult {
  /// Of the columns.
  let names: [String]
  /// Of all pages.
  fileprivate(set) var count = 0
  fileprivate(set) var isWhole = true
  /// The place of the first row that is here.
  fileprivate let first: Int
  /// The values' texts, each behind its length, one row behind the other; of a null the length is 0.
  private var writer = ByteWriter()
  /// Where each row begins.
  private var starts: [Int] = []

  fileprivate init(names: [String], from first: Int) { (self.names, self.first) = (names, first) }

  var size: Int { writer.bytes.count + starts.count * MemoryLayout<Int>.size }

  fileprivate mutating func append(_ row: [SQLValue]) {
    starts.append(writer.bytes.count)
    for value in row { writer.text(value.answer ?? "") }
  }

  /// Writes the members of a row that are not null.
  func write(_ place: Int, to json: inout JSONWriter) {
    writer.bytes.withUnsafeBytes { bytes in
      var start = starts[place - first]
      for name in names {
        var (length, shift) = (0, 0)
        repeat {
          length |= Int(bytes[start] & 0x7f) << shift
          shift += 7
          start += 1
        } while bytes[start - 1] > 0x7f
        guard length > 0 else { continue }
        json.key(name)
        json.string(UnsafeRawBufferPointer(rebasing: bytes[start..<start + length]))
        start += length
      }
    }
  }
}

extension SQLPlan {
  /// Runs the query. All rows are there up to `most`, if they are not too large and it is not too much work to compute
  /// them: else those of the page alone.
  func rows(page: Range<Int>, most: Int, mostBytes: Int, _ work: SQLWork = SQLWork()) throws(SQLError) -> SQLRows {
    var all = SQLRows(names: names, from: 0)
    var asked = SQLRows(names: names, from: page.lowerBound)
    asked.isWhole = false
    _ = try forEach(in: nil, work) { row throws(SQLError) in
      if page.contains(asked.count) {
        let values = try row.values()
        asked.append(values)
        if all.isWhole { all.append(values) }
      } else if all.isWhole, all.count < most {
        // Whether it can be computed is the matter of the page that it is on.
        if !work.isHalfDone, all.size <= mostBytes, let values = try? row.values() {
          all.append(values)
        } else {
          all = SQLRows(names: names, from: 0)
          all.isWhole = false
        }
      }
      asked.count += 1
      all.count += 1
      return true
    }
    return all.isWhole ? all : asked
  }
}
