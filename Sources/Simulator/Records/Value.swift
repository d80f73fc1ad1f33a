import Decimals
import JSON

/// What a field of a record holds. An empty field holds nothing at all.
enum Value: Sendable, Equatable {
  /// A string, or a date or date-time in the form in which it is answered.
  case text(String)
  /// The text of a JSON number, as it was sent: `1234.10` stays `1234.10`.
  case number(String)
  case boolean(Bool)
  /// The id of another record.
  case reference(String)
  /// The id of a fixed choice.
  case choice(String)
  /// The ids of other records.
  case references([String])
  case lines([Line])
  case subrecord(Fields)
  /// A list, or what a custom field was given that is nothing of the above.
  case json(JSONValue)
}

extension Value {
  fileprivate var trimmed: Value {
    switch self {
    case .lines(let lines): .lines(lines.map { Line(id: $0.id, fields: $0.fields.trimmed) })
    case .subrecord(let fields): .subrecord(fields.trimmed)
    case .text, .number, .boolean, .reference, .choice, .references, .json: self
    }
  }

  /// The number, when it is one.
  var decimal: BigDecimal? { if case .number(let text) = self { try? BigDecimal(text) } else { nil } }
}

/// A line of a sublist.
struct Line: Sendable, Equatable {
  /// What addresses it: `customer/107/addressBook/39`.
  let id: Int
  var fields: Fields
}

/// The fields of a record, a line or a subrecord that are not empty, in alphabetical order.
struct Fields: Sendable, Equatable, Sequence {
  private var entries: [(name: String, value: Value)] = []

  init() {}

  init(_ values: [String: Value]) {
    entries = values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// Of entries that are in alphabetical order, each name once.
  init(inOrder entries: [(name: String, value: Value)]) { self.entries = entries }

  var isEmpty: Bool { entries.isEmpty }

  var count: Int { entries.count }

  subscript(name: String) -> Value? {
    get {
      let place = place(of: name)
      return place < entries.count && entries[place].name == name ? entries[place].value : nil
    }
    set {
      let place = place(of: name)
      let isThere = place < entries.count && entries[place].name == name
      switch (newValue, isThere) {
      case (let value?, true): entries[place].value = value
      case (let value?, false): entries.insert((name, value), at: place)
      case (nil, true): entries.remove(at: place)
      case (nil, false): break
      }
    }
  }

  /// These fields without the room that was kept for more: a record that lies in its table is rarely given any.
  var trimmed: Fields {
    guard entries.capacity > entries.count else { return self }
    var trimmed = Fields()
    trimmed.entries.reserveCapacity(entries.count)
    for (name, value) in entries { trimmed.entries.append((name, value.trimmed)) }
    return trimmed
  }

  /// The names of those of the account's own, which begin with `cust`: they stand together.
  var customNames: some Sequence<String> {
    var place = place(of: "cust")
    return sequence(state: ()) { _ in
      while place < entries.count, entries[place].name.hasPrefix("cust") {
        defer { place += 1 }
        if FieldTable.isCustom(entries[place].name) { return entries[place].name }
      }
      return nil
    }
  }

  func makeIterator() -> IndexingIterator<[(name: String, value: Value)]> { entries.makeIterator() }

  static func == (a: Fields, b: Fields) -> Bool { a.entries.elementsEqual(b.entries, by: ==) }

  /// Where it is, or where it would be put.
  private func place(of name: String) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].name < name { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Fields {
  /// The text of a field, when it has one.
  func text(_ name: String) -> String? {
    switch self[name] {
    case .text(let text), .number(let text), .choice(let text), .reference(let text): text
    default: nil
    }
  }

  /// Whether a field is true; empty is false.
  func isTrue(_ name: String) -> Bool { self[name] == .boolean(true) }
}

/// A record: what `GET record/v1/{type}/{id}` answers, without its links.
struct Record: Sendable, Equatable {
  let id: Int
  var fields: Fields
  /// What a transaction does to the books.
  var postings: [Posting] = []
  /// Contacts and files.
  var attachments: [Attachment] = []

  var externalID: String? { fields.text("externalId") }
}
