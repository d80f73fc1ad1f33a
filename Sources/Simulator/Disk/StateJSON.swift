import Decimals
import JSON

/// The whole state of an account as JSON, for people and for other programs. What it says of a value tells what kind of
/// value it is: `"text"`, `12.50`, `true`, `{"reference": "7"}`, `{"choice": "A"}`, `{"references": ["1"]}`,
/// `{"lines": [{"id": 1, "fields": {}}]}`, `{"fields": {}}`, `{"json": …}`.
enum StateJSON {
  /// Where it is no state, and why.
  struct Mistake: Error {
    let text: String
  }

  static func value(of store: RecordStore) -> JSONValue {
    var records = JSONObject()
    for (_, table) in store.tables.sorted(by: { $0.key < $1.key }) where table.insertions > 0 {
      records[table.schema.type.name] = [
        "next": number(store.nextID(of: table.schema.family)), "made": number(table.insertions),
        "records": .list(table.records.map(value)),
      ]
    }
    let settled = store.settled.sorted { $0.key < $1.key }.map { ("\($0)", JSONValue.number($1.description)) }
    return ["records": .object(records), "settled": .object(JSONObject(settled))]
  }

  /// Fills a store that has no records yet.
  static func fill(_ store: inout RecordStore, from json: JSONValue) throws(Mistake) {
    guard let types = json["records"]?.object, let settled = json["settled"]?.object else {
      throw Mistake(text: "it has no \"records\" and \"settled\"")
    }
    for (name, table) in types {
      let key = name.lowercased()
      guard store.tables[key] != nil || RecordSchema.isCustomRecord(key) else {
        throw Mistake(text: "\(name) is no type of record; '--records' tells of types")
      }
      guard let next = int(table["next"]), let made = int(table["made"]), let list = table["records"]?.list else {
        throw Mistake(text: "\(name) has no \"next\", \"made\" and \"records\"")
      }
      store.prepare(key, insertions: made, nextID: next, customFields: [])
      var records: [Record] = []
      for (place, item) in list.enumerated() {
        guard let record = record(item), record.id > records.last?.id ?? Int.min else {
          throw Mistake(text: "\(name): record \(place + 1) is none, or not in the order of the ids")
        }
        records.append(record)
      }
      store.fill(key, with: records)
    }
    for (id, amount) in settled {
      guard let id = Int(id), let amount = amount.decimal else { throw Mistake(text: "\"settled\" has \(id)") }
      store.settle(id, to: amount)
    }
  }

  private static func value(_ record: Record) -> JSONValue {
    let postings = record.postings.map { posting -> JSONValue in
      ["account": .string(posting.account), "amount": .number(posting.amount.description), "line": number(posting.line)]
    }
    var object: JSONObject = ["id": number(record.id), "fields": value(record.fields)]
    if !postings.isEmpty { object["postings"] = .list(postings) }
    if !record.attachments.isEmpty {
      object["attachments"] = .list(record.attachments.map { attachment in
        var entry: JSONObject = [attachment.kind.rawValue: number(attachment.id)]
        entry["role"] = attachment.role.map(JSONValue.string)
        return .object(entry)
      })
    }
    return .object(object)
  }

  private static func value(_ fields: Fields) -> JSONValue { .object(JSONObject(fields.map { ($0.name, value($0.value)) })) }

  private static func value(_ value: Value) -> JSONValue {
    switch value {
    case .text(let text): .string(text)
    case .number(let text): .number(text)
    case .boolean(let isTrue): .bool(isTrue)
    case .reference(let id): ["reference": .string(id)]
    case .choice(let id): ["choice": .string(id)]
    case .references(let ids): ["references": .list(ids.map(JSONValue.string))]
    case .lines(let lines):
      ["lines": .list(lines.map { ["id": number($0.id), "fields": self.value($0.fields)] })]
    case .subrecord(let fields): ["fields": self.value(fields)]
    case .json(let value): ["json": value]
    }
  }

  private static func record(_ json: JSONValue) -> Record? {
    guard let id = int(json["id"]), let fields = fields(json["fields"]) else { return nil }
    var postings: [Posting] = []
    for posting in json["postings"]?.list ?? [] {
      guard let account = posting["account"]?.string, let amount = posting["amount"]?.decimal, let line = int(posting["line"])
      else { return nil }
      postings.append(Posting(account: account, amount: amount, line: line))
    }
    guard let attachments = all(json["attachments"]?.list ?? [], attachment) else { return nil }
    return Record(id: id, fields: fields, postings: postings, attachments: attachments)
  }

  private static func attachment(_ json: JSONValue) -> Attachment? {
    guard let entry = json.object?.first, let kind = Attachment.Kind(rawValue: entry.key), let id = int(entry.value)
    else { return nil }
    return Attachment(kind: kind, id: id, role: json["role"]?.string)
  }

  private static func fields(_ json: JSONValue?) -> Fields? {
    guard let object = json?.object else { return nil }
    var fields = Fields()
    for (name, json) in object {
      guard let value = fieldValue(json) else { return nil }
      fields[name] = value
    }
    return fields
  }

  private static func fieldValue(_ json: JSONValue) -> Value? {
    switch json {
    case .string(let text): .text(text)
    case .number(let text): .number(text)
    case .bool(let isTrue): .boolean(isTrue)
    case .null, .list: nil
    case .object(let object): object.count == 1 ? object.first.flatMap { taggedValue($0.key, $0.value) } : nil
    }
  }

  private static func taggedValue(_ tag: String, _ json: JSONValue) -> Value? {
    switch tag {
    case "reference": json.string.map(Value.reference)
    case "choice": json.string.map(Value.choice)
    case "references": all(json.list) { $0.string }.map(Value.references)
    case "fields": fields(json).map(Value.subrecord)
    case "json": .json(json)
    case "lines":
      all(json.list) { line in int(line["id"]).flatMap { id in fields(line["fields"]).map { Line(id: id, fields: $0) } } }
        .map(Value.lines)
    default: nil
    }
  }

  /// Of each element what it is; nil when one is nothing.
  private static func all<Element>(_ list: [JSONValue]?, _ body: (JSONValue) -> Element?) -> [Element]? {
    guard let list else { return nil }
    let elements = list.compactMap(body)
    return elements.count == list.count ? elements : nil
  }

  private static func number(_ value: Int) -> JSONValue { .number(String(value)) }

  private static func int(_ json: JSONValue?) -> Int? { json?.int64.map(Int.init) }
}
