import JSON
import RecordTypes

/// Describes record types as JSON Schema, draft 6 with NetSuite's additions (netsuite.md 4).
struct SchemaWriter {
  let root: String

  /// `GET metadata-catalog/{type}` with `Accept: application/schema+json`.
  func document(_ table: RecordTable) -> JSONValue {
    var schema = JSONObject([("type", "object"), ("properties", .object(properties(of: table)))])
    schema["$schema"] = "https://json-schema.org/draft-06/hyper-schema#"
    return .object(schema)
  }

  /// The fields of a type, and those of the account's own that its records have.
  func properties(of table: RecordTable) -> JSONObject {
    var properties = properties(table.schema.type.fields)
    for name in ["links", "refName"] where properties[name] == nil { properties[name] = common(name) }
    for name in table.customFields.sorted() {
      properties[name] = ["title": .string(name), "nullable": true, "x-ns-custom-field": true]
    }
    return properties
  }

  private func common(_ name: String) -> JSONValue {
    name == "links" ? links : ["title": "Reference Name", "type": "string"]
  }

  private func properties(_ fields: [Field]) -> JSONObject {
    var properties = JSONObject()
    for field in fields { properties[field.name] = property(field) }
    return properties
  }

  private func property(_ field: Field) -> JSONValue {
    var object = JSONObject([("title", .string(Self.title(field.name)))])
    for (key, value) in shape(field.kind) { object[key] = value }
    if field.kind.isPlain { object["nullable"] = true }
    if field.kind.isFilterable { object["x-ns-filterable"] = true }
    return .object(object)
  }

  private func shape(_ kind: FieldKind) -> JSONObject {
    switch kind {
    case .string: ["type": "string"]
    case .number: ["type": "number", "format": "double"]
    case .integer: ["type": "integer", "format": "int64"]
    case .boolean: ["type": "boolean"]
    case .date: ["type": "string", "format": "date"]
    case .datetime: ["type": "string", "format": "date-time"]
    case .array: ["type": "array", "items": [:]]
    case .reference(let type): reference(type)
    case .enumeration(let choices, let isOpen): enumeration(choices, isOpen)
    case .collection(let type): collection(.object(reference(type)))
    case .sublist(let fields): collection(object(fields))
    case .subrecord(let fields): ["type": "object", "properties": .object(withLinks(properties(fields)))]
    }
  }

  private func object(_ fields: [Field]) -> JSONValue {
    ["type": "object", "properties": .object(withLinks(properties(fields)))]
  }

  private func withLinks(_ properties: JSONObject) -> JSONObject {
    var properties = properties
    properties["links"] = links
    return properties
  }

  private func reference(_ type: String?) -> JSONObject {
    var object: JSONObject = [
      "type": "object",
      "properties": [
        "links": links, "id": ["title": "Internal identifier", "type": "string"],
        "externalId": ["title": "External identifier", "type": "string"],
        "refName": ["title": "Reference Name", "type": "string"],
      ],
    ]
    if let type { object["x-ns-target"] = .string("\(root)/metadata-catalog/\(type)") }
    return object
  }

  private func enumeration(_ choices: [String], _ isOpen: Bool) -> JSONObject {
    var id: JSONObject = ["title": "Internal identifier", "type": "string"]
    // Where there are more choices than are known, none would be a lie less than some.
    if !isOpen { id["enum"] = .list(choices.map(JSONValue.string)) }
    return [
      "type": "object", "properties": ["id": .object(id), "refName": ["title": "Reference Name", "type": "string"]],
    ]
  }

  private func collection(_ item: JSONValue) -> JSONObject {
    [
      "type": "object",
      "properties": [
        "links": links, "items": ["type": "array", "items": item],
        "count": ["type": "integer", "format": "int64"], "hasMore": ["type": "boolean"],
        "offset": ["type": "integer", "format": "int64"], "totalResults": ["type": "integer", "format": "int64"],
      ],
    ]
  }

  private var links: JSONValue {
    [
      "title": "Links", "type": "array", "readOnly": true,
      "items": [
        "type": "object",
        "properties": ["rel": ["type": "string"], "href": ["type": "string", "format": "uri"]],
      ],
    ]
  }

  /// `companyName` is Company Name: what stands on the page is in no facts.
  static func title(_ name: String) -> String {
    var title = ""
    for character in name {
      if character.isUppercase, title.last?.isLowercase == true { title += " " }
      title += title.isEmpty ? character.uppercased() : String(character)
    }
    return title
  }
}

extension FieldKind {
  fileprivate var isPlain: Bool {
    switch self {
    case .string, .number, .integer, .boolean, .date, .datetime: true
    default: false
    }
  }
}
