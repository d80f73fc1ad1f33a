/// What NetSuite's business logic does with the records of a type.
protocol RecordRules: Sendable {
  /// Fields, besides `externalId`, in which no two records may agree.
  var uniqueFields: [String] { get }
  /// The labels of the fields that are mandatory and empty.
  func missing(in fields: Fields) -> [String]
  /// Fills in what a record has without being told, or again when it was cleared. Throws for what cannot be.
  func complete(_ record: inout Record, in store: RecordStore) throws(Problem)
  /// Fills in what a new record would have, as far as that is known before all that is mandatory is told.
  func prefill(_ record: inout Record, in store: RecordStore) throws(Problem)
  /// What references to the record show as `refName`.
  func name(of record: Record) -> String
}

extension RecordRules {
  func prefill(_ record: inout Record, in store: RecordStore) throws(Problem) { try complete(&record, in: store) }
}

/// The rules of most types: some fields are mandatory, some have a value from the start.
struct PlainRules: RecordRules {
  var uniqueFields: [String] = []
  /// Mandatory fields with their labels.
  var required: [(field: String, label: String)] = []
  /// Values of fields that are never empty.
  var defaults: [(field: String, value: Value)] = []
  /// The fields that make its name.
  var nameFields = ["name"]

  func missing(in fields: Fields) -> [String] {
    required.filter { fields[$0.field] == nil }.map(\.label)
  }

  func complete(_ record: inout Record, in store: RecordStore) {
    for (name, value) in defaults { record.fields.fill(name, value) }
  }

  func name(of record: Record) -> String {
    let words = nameFields.compactMap { record.fields.text($0) }
    return words.isEmpty ? String(record.id) : words.joined(separator: " ")
  }
}
