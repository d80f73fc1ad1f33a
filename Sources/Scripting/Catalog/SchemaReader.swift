import JSON
import RecordTypes

/// Reads the fields of a record type from NetSuite's JSON Schema of it (netsuite.md 4).
struct SchemaReader {
  private let document: JSONValue
  /// How many fields may still be read: a schema that refers to itself has no end.
  private var left = 50_000

  /// What refers to itself is followed so deep.
  private static let deepest = 6

  private init(_ document: JSONValue) { self.document = document }

  /// Nil when it describes no record type.
  static func description(of name: String, in document: JSONValue) -> RecordDescription? {
    guard document["properties"]?.object != nil else { return nil }
    let known = RecordDescription.builtIn(named: name)?.fields ?? []
    var reader = SchemaReader(document)
    let fields = reader.fields(of: document, known, depth: 0)
    return RecordDescription(name: name, fields: fields, origin: .catalog)
  }

  /// The fields that a schema of an object has; where it tells less than the built-in facts, those are taken.
  private mutating func fields(of schema: JSONValue, _ known: [FieldDescription], depth: Int) -> [FieldDescription] {
    let required = Set(schema["required"]?.list?.compactMap(\.string) ?? [])
    var fields: [FieldDescription] = []
    for (name, property) in schema["properties"]?.object ?? [:] where name != "links" && left > 0 {
      left -= 1
      var field = field(name, property, known.named(name), depth)
      field.isRequired = required.contains(name)
      fields.append(field)
    }
    return fields.sorted { $0.name < $1.name }
  }

  private mutating func field(_ name: String, _ property: JSONValue, _ known: FieldDescription?, _ depth: Int) -> FieldDescription {
    let (kind, fields) = shape(of: property, known, depth)
    var field = FieldDescription(name, kind, fields: fields)
    field.title = property["title"]?.string.flatMap { Self.saysMore($0, than: name) ? $0 : nil }
    field.summary = property["description"]?.string
    field.isReadOnly = property["readOnly"]?.bool ?? false
    field.isCustom = property["x-ns-custom-field"]?.bool ?? false
    field.isFilterable = property["x-ns-filterable"]?.bool ?? (field.isCustom && kind.isFilterable)
    return field
  }

  /// `Company Name` says no more than `companyName`.
  private static func saysMore(_ title: String, than name: String) -> Bool {
    title.lowercased().filter { $0.isLetter || $0.isNumber } != name.lowercased()
  }

  private typealias Shape = (kind: FieldKind, fields: [FieldDescription])

  private mutating func shape(of property: JSONValue, _ known: FieldDescription?, _ depth: Int) -> Shape {
    let schema = resolved(property)
    switch Self.type(of: schema) {
    case "string":
      if let choices = Self.choices(schema) { return (.enumeration(choices, open: false), []) }
      switch schema["format"]?.string {
      case "date": return (.date, [])
      case "date-time": return (.datetime, [])
      default: return (.string, [])
      }
    case "number": return (.number, [])
    case "integer": return (.integer, [])
    case "boolean": return (.boolean, [])
    case "array": return (.array, [])
    default: return depth < Self.deepest ? object(schema, known, depth) : (.subrecord([]), [])
    }
  }

  /// What a schema of an object describes: a reference, a choice, a list of either, a sublist or a subrecord.
  private mutating func object(_ schema: JSONValue, _ known: FieldDescription?, _ depth: Int) -> Shape {
    guard let properties = schema["properties"]?.object else { return elsewhere(schema, known) }
    if let lines = properties["items"]?["items"].map(resolved) {
      if Self.isReference(lines["properties"]?.object) {
        return (.collection(Self.target(lines) ?? known?.kind.target), [])
      }
      return (.sublist([]), fields(of: lines, known?.fields ?? [], depth: depth + 1))
    }
    if Self.isChoice(properties) {
      if let choices = properties["id"].flatMap(Self.choices) { return (.enumeration(choices, open: false), []) }
      if case .enumeration? = known?.kind { return (known!.kind, []) }
      return (.enumeration([], open: true), [])
    }
    if Self.isReference(properties) { return (.reference(Self.target(schema) ?? known?.kind.target), []) }
    return (.subrecord([]), fields(of: schema, known?.fields ?? [], depth: depth + 1))
  }

  /// What stands in another document is known by its name alone, or by the facts.
  private func elsewhere(_ schema: JSONValue, _ known: FieldDescription?) -> Shape {
    if let known { return (known.kind, known.fields) }
    let places = [schema] + ["oneOf", "anyOf", "allOf"].flatMap { schema[$0]?.list ?? [] }
    guard let place = places.lazy.compactMap({ $0["$ref"]?.string }).first else { return (.string, []) }
    let name = place.split(separator: "/").last.map(String.init) ?? ""
    if name.hasSuffix("Collection") { return (.sublist([]), []) }
    // `nsResource` is any of them.
    return (.reference(name.isEmpty || name.hasPrefix("ns") ? nil : name), [])
  }

  private func resolved(_ schema: JSONValue) -> JSONValue {
    guard let place = schema["$ref"]?.string, place.hasPrefix("#/") else { return schema }
    return place.dropFirst(2).split(separator: "/").reduce(JSONValue?.some(document)) { $0?[String($1)] } ?? schema
  }

  /// `"string"`, or `["string", "null"]`.
  private static func type(of schema: JSONValue) -> String? {
    schema["type"]?.string ?? schema["type"]?.list?.lazy.compactMap(\.string).first { $0 != "null" }
  }

  private static func choices(_ schema: JSONValue) -> [String]? { schema["enum"]?.list.map { $0.compactMap(\.string) } }

  private static let ofReferences: Set = ["links", "id", "externalId", "refName"]

  private static func isReference(_ properties: JSONObject?) -> Bool {
    guard let properties, properties["id"] != nil else { return false }
    return properties.keys.allSatisfy(ofReferences.contains)
  }

  private static func isChoice(_ properties: JSONObject) -> Bool {
    properties["id"] != nil && properties.keys.allSatisfy { $0 == "id" || $0 == "refName" }
  }

  private static func target(_ schema: JSONValue) -> String? {
    schema["x-ns-target"]?.string?.split(separator: "/").last.map(String.init)
  }
}

extension FieldKind {
  /// The record type that it refers to, where that is known.
  var target: String? {
    switch self {
    case .reference(let type), .collection(let type): type
    default: nil
    }
  }
}
