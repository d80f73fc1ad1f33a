import JSON
import RecordTypes
import Testing

@testable import Scripting

/// What NetSuite's JSON Schema of a record type says of its fields.
@Suite struct SchemaReaderTests {
  private func field(_ schema: JSONValue, of type: String = "customrecord_house", named name: String = "f") throws -> FieldDescription {
    let document: JSONValue = [
      "properties": .object([name: schema]),
      "definitions": ["address": ["type": "object", "properties": ["city": ["type": "string"]]]],
    ]
    return try #require(SchemaReader.description(of: type, in: document)?.fields.first)
  }

  @Test func plainKindsAreTold() throws {
    let kinds: [(JSONValue, FieldKind)] = [
      (["type": "string"], .string), (["type": "string", "format": "date"], .date),
      (["type": "string", "format": "date-time"], .datetime), (["type": ["null", "number"]], .number),
      (["type": "integer", "format": "int64"], .integer), (["type": "boolean"], .boolean),
      (["type": "array", "items": [:]], .array), (["type": "string", "enum": ["A", "B"]], .enumeration(["A", "B"], open: false)),
      ([:], .string),
    ]
    for (schema, kind) in kinds { #expect(try field(schema).kind == kind, "\(schema.text)") }
  }

  @Test func objectsAreTold() throws {
    let reference: JSONValue = ["properties": ["links": [:], "id": [:], "refName": [:], "externalId": [:]], "x-ns-target": "https://h/x/currency"]
    #expect(try field(reference).kind == .reference("currency"))
    #expect(try field(["properties": ["id": ["enum": ["A"]], "refName": [:]]]).kind == .enumeration(["A"], open: false))
    #expect(try field(["properties": ["items": ["type": "array", "items": reference]]]).kind == .collection("currency"))
    let lines = try field(["properties": ["items": ["items": ["properties": ["quantity": ["type": "number"], "links": [:]]]], "count": [:]]])
    #expect(lines.kind == .sublist([]) && lines.fields.map(\.name) == ["quantity"])
    let address = try field(["$ref": "#/definitions/address"])
    #expect(address.kind == .subrecord([]) && address.fields.map(\.name) == ["city"])
  }

  @Test func whatStandsElsewhereIsKnownByItsName() throws {
    #expect(try field(["$ref": "/services/rest/record/v1/metadata-catalog/currency"]).kind == .reference("currency"))
    #expect(try field(["oneOf": [["$ref": "/x/nsResource"]]]).kind == .reference(nil))
    #expect(try field(["$ref": "/x/house-roomCollection"]).kind == .sublist([]))
    // The facts know more of it.
    let item = try field(["$ref": "/x/salesOrder-itemCollection"], of: "salesOrder", named: "item")
    #expect(item.kind == .sublist([]) && item.fields.named("quantity") != nil)
  }

  @Test func traitsAreTold() throws {
    let schema: JSONValue = ["type": "string", "title": "Colour", "description": "Of the walls.", "readOnly": true, "x-ns-custom-field": true]
    let own = try field(schema)
    #expect(own.title == "Colour" && own.summary == "Of the walls." && own.isReadOnly && own.isCustom && own.isFilterable)
    #expect(try field(["type": "string", "title": "Company Name"], named: "companyName").title == nil)
    #expect(try field(["type": "string", "x-ns-filterable": true]).isFilterable)
    #expect(try !field(["type": "string"]).isFilterable)
  }

  @Test func whatRefersToItselfHasAnEnd() throws {
    let names = (0..<40).map { "f\($0)" }
    let document: JSONValue = ["properties": .object(JSONObject(names.map { ($0, ["$ref": "#/definitions/a"]) })),
      "definitions": ["a": ["type": "object", "properties": .object(JSONObject(names.map { ($0, ["$ref": "#/definitions/a"]) }))]]]
    #expect(SchemaReader.description(of: "x", in: document)?.fields.isEmpty == false)
    #expect(SchemaReader.description(of: "x", in: ["items": []]) == nil)
  }
}
