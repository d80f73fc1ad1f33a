import RecordTypes

/// The records as SuiteQL reads them: `customer`, `item`, `transaction`, `transactionline`. It is a view of a store
/// that others' changes do not reach; `RecordStore.sqlTable` makes it.
struct Table: Sendable {
  /// In lower case.
  let name: String
  /// In the order in which `SELECT *` has them.
  let columns: [Column]
  private let places: [String: Int]
  private let sources: [RecordTable]
  private let parts: Row.Parts

  init(_ name: String, _ columns: [Column], _ sources: [RecordTable], parts: Row.Parts = .records) {
    (self.name, self.columns, self.sources, self.parts) = (name, columns, sources, parts)
    places = Dictionary(columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The column of this name, which is in lower case. Look it up once for a query, not for each row.
  func column(_ name: String) -> Column? { places[name].map { columns[$0] } }

  /// The column by which `rows(of:)` finds rows.
  var key: String { if case .records = parts { "id" } else { "transaction" } }

  /// Goes through the rows, in the order of their records' ids within a type.
  func forEach<Failure: Error>(_ body: (Row) throws(Failure) -> Void) throws(Failure) {
    _ = try scan { row throws(Failure) in
      try body(row)
      return true
    }
  }

  /// Likewise, until `body` says that it is enough. Says whether it was not.
  func scan<Failure: Error>(_ body: (Row) throws(Failure) -> Bool) throws(Failure) -> Bool {
    for source in sources {
      for record in source.records { guard try parts.scan(record, source.schema, body) else { return false } }
    }
    return true
  }

  /// The rows whose `id` (in `transactionline` and `transactionaccountingline`: whose `transaction`) is this.
  func rows(of id: Int) -> [Row] {
    var rows: [Row] = []
    for source in sources {
      guard let record = source.find(.id(id)) else { continue }
      _ = parts.scan(record, source.schema) { (row) throws(Never) in
        rows.append(row)
        return true
      }
    }
    return rows
  }
}

/// A column of a table.
struct Column: Sendable {
  /// In lower case.
  let name: String
  /// What its values are: what a date or a boolean looks like in SuiteQL is for the query to say.
  let kind: FieldKind
  /// The value in a row; nil for null. References and choices are their ids.
  let value: @Sendable (Row) -> Value?

  init(_ name: String, _ kind: FieldKind, _ value: @escaping @Sendable (Row) -> Value?) {
    (self.name, self.kind, self.value) = (name, kind, value)
  }

  /// A body field as it is.
  init(_ name: String, field: String, _ kind: FieldKind) {
    self.init(name, kind) { $0.record.fields[field] }
  }
}

/// A row: a record, or a part of one.
struct Row: Sendable {
  let schema: RecordSchema
  let record: Record
  let part: Part

  enum Part: Sendable {
    /// The record itself; in `transactionline` the main line.
    case record
    /// A line of the sublist of this name, by its place from 1.
    case line(String, Line, Int)
    /// A line of what a transaction posts, by its place from 0.
    case posting(Posting, Int)
  }

  /// What becomes of a record.
  enum Parts: Sendable { case records, lines, postings }

  /// The field of the line, when it is one.
  func lineField(_ name: String) -> Value? { if case .line(_, let line, _) = part { line.fields[name] } else { nil } }
}

extension Row.Parts {
  fileprivate func scan<Failure: Error>(
    _ record: Record, _ schema: RecordSchema, _ body: (Row) throws(Failure) -> Bool
  ) throws(Failure) -> Bool {
    switch self {
    case .records:
      return try body(Row(schema: schema, record: record, part: .record))
    case .lines:
      // A journal has no line that stands for the whole.
      if schema.type.name != "journalEntry" {
        guard try body(Row(schema: schema, record: record, part: .record)) else { return false }
      }
      var number = 0
      for sublist in Posting.sublists {
        guard case .lines(let lines) = record.fields[sublist] else { continue }
        for line in lines {
          number += 1
          guard try body(Row(schema: schema, record: record, part: .line(sublist, line, number))) else { return false }
        }
      }
    case .postings:
      for (number, posting) in record.postings.enumerated() {
        guard try body(Row(schema: schema, record: record, part: .posting(posting, number))) else { return false }
      }
    }
    return true
  }
}
