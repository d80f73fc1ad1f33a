import Decimals
import JSON

extension ByteWriter {
  mutating func record(_ record: Record) {
    number(record.id)
    fields(record.fields)
    number(record.postings.count)
    for posting in record.postings {
      name(posting.account)
      text(posting.amount.description)
      number(posting.line)
    }
  }

  mutating func attachments(of record: Record) {
    number(record.attachments.count)
    for attachment in record.attachments {
      name(attachment.kind.rawValue)
      number(attachment.id)
      text(attachment.role ?? "")
    }
  }

  mutating func fields(_ fields: Fields) {
    number(fields.count)
    for (name, value) in fields {
      self.name(name)
      self.value(value)
    }
  }

  private mutating func value(_ value: Value) {
    switch value {
    case .text(let text): tagged(.text, text)
    case .number(let text): tagged(.number, text)
    case .boolean(let isTrue):
      tag(isTrue ? .isTrue : .isFalse)
    case .reference(let id): tagged(.reference, id)
    case .choice(let id): tagged(.choice, id)
    case .references(let ids):
      tag(.references)
      number(ids.count)
      for id in ids { text(id) }
    case .lines(let lines):
      tag(.lines)
      number(lines.count)
      for line in lines {
        number(line.id)
        fields(line.fields)
      }
    case .subrecord(let fields):
      tag(.subrecord)
      self.fields(fields)
    case .json(let value):
      tag(.json)
      data(value.bytes)
    }
  }

  private mutating func tag(_ tag: ValueTag) { number(tag.rawValue) }

  private mutating func tagged(_ tag: ValueTag, _ text: String) {
    self.tag(tag)
    self.text(text)
  }
}

extension ByteReader {
  mutating func record() throws(Damage) -> Record {
    let id = try number()
    let fields = try fields()
    let postings = try list { (reader) throws(Damage) in
      Posting(account: try reader.name(), amount: try reader.amount(), line: try reader.number())
    }
    return Record(id: id, fields: fields, postings: postings)
  }

  mutating func attachments() throws(Damage) -> [Attachment] {
    try list { (reader) throws(Damage) in
      guard let kind = Attachment.Kind(rawValue: try reader.name()) else { throw Damage() }
      let (id, role) = (try reader.number(), try reader.text())
      return Attachment(kind: kind, id: id, role: role.isEmpty ? nil : role)
    }
  }

  mutating func amount() throws(Damage) -> BigDecimal {
    guard let amount = try? BigDecimal(try text()) else { throw Damage() }
    return amount
  }

  mutating func fields() throws(Damage) -> Fields {
    Fields(inOrder: try list { (reader) throws(Damage) in (try reader.name(), try reader.value()) })
  }

  private mutating func value() throws(Damage) -> Value {
    guard let tag = ValueTag(rawValue: try number()) else { throw Damage() }
    switch tag {
    case .text: return .text(try text())
    case .number: return .number(try text())
    case .isFalse: return .boolean(false)
    case .isTrue: return .boolean(true)
    case .reference: return .reference(try text())
    case .choice: return .choice(try text())
    case .references: return .references(try list { (reader) throws(Damage) in try reader.text() })
    case .lines:
      return .lines(
        try list { (reader) throws(Damage) in Line(id: try reader.number(), fields: try reader.fields()) })
    case .subrecord: return .subrecord(try fields())
    case .json:
      guard let value = try? JSONValue.parse(try data()) else { throw Damage() }
      return .json(value)
    }
  }
}

/// What a value is; the numbers stand in files, and stay.
private enum ValueTag: Int {
  case text = 0, number = 1, isFalse = 2, isTrue = 3, reference = 4, choice = 5, references = 6, lines = 7, subrecord = 8
  case json = 9
}
