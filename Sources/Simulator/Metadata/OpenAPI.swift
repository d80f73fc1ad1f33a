import JSON
import RecordTypes

/// Describes record types and what can be done with them as OpenAPI 3.0 (netsuite.md 4).
struct OpenAPI {
  let root: String

  func document(_ tables: [RecordTable]) -> JSONValue {
    var (paths, schemas) = (JSONObject(), JSONObject())
    for table in tables {
      let name = table.schema.type.name
      paths["/\(name)"] = collectionPath(name)
      paths["/\(name)/{id}"] = recordPath(name)
      for target in RecordTypes.transformTargets(of: name) {
        paths["/\(name)/{id}/!transform/\(target)"] = [
          "post": operation(name, "Transform to \(target).", [id], body: target, made),
        ]
      }
      schemas[name] = ["type": "object", "properties": .object(SchemaWriter(root: root).properties(of: table))]
    }
    schemas["nsError"] = Self.error
    return [
      "openapi": "3.0.1", "info": ["title": "NetSuite REST API", "version": "v1"],
      "servers": [["url": .string(root)]], "paths": .object(paths), "components": ["schemas": .object(schemas)],
    ]
  }

  private func collectionPath(_ name: String) -> JSONValue {
    let parameters = [Self.query("q", "string"), Self.query("limit", "integer"), Self.query("offset", "integer")]
    let list: JSONValue = [
      "200": ["description": "List of records.", "content": content(.collection, ["type": "object"])],
      "default": failure,
    ]
    return [
      "get": operation(name, "Get list of records.", parameters, body: nil, list),
      "post": operation(name, "Insert record.", validation, body: name, made),
    ]
  }

  private func recordPath(_ name: String) -> JSONValue {
    let reading = [Self.query("expandSubResources", "boolean"), Self.query("simpleEnumFormat", "boolean"), Self.query("fields", "string")]
    let replacing = [Self.query("replace", "string"), Self.query("replaceSelectedFields", "boolean")]
    let one: JSONValue = [
      "200": ["description": "Retrieved record.", "content": content(.singular, reference(name))],
      "default": failure,
    ]
    return [
      "get": operation(name, "Get record.", [id] + reading, body: nil, one),
      "patch": operation(name, "Update record.", [id] + replacing + validation, body: name, made),
      "put": operation(name, "Insert or update record.", [id] + replacing + validation, body: name, made),
      "delete": operation(name, "Remove record.", [id], body: nil, made),
    ]
  }

  private func operation(
    _ name: String, _ summary: String, _ parameters: [JSONValue], body: String?, _ responses: JSONValue
  ) -> JSONValue {
    var operation: JSONObject = [
      "tags": .list([.string(name)]), "summary": .string(summary), "parameters": .list(parameters),
    ]
    if let body { operation["requestBody"] = ["content": content(.singular, reference(body))] }
    operation["responses"] = responses
    return .object(operation)
  }

  private func reference(_ name: String) -> JSONValue { ["$ref": .string("#/components/schemas/\(name)")] }

  private func content(_ form: MediaForm, _ schema: JSONValue) -> JSONValue {
    var content = JSONObject()
    content[form.rawValue] = ["schema": schema]
    return .object(content)
  }

  private var made: JSONValue { ["204": ["description": "Done."], "default": failure] }

  private var failure: JSONValue {
    ["description": "Error response.", "content": content(.error, reference("nsError"))]
  }

  private var id: JSONValue {
    [
      "name": "id", "in": "path", "required": true, "schema": ["type": "string"],
      "description": "Internal identifier, or eid: and the external identifier.",
    ]
  }

  private static func query(_ name: String, _ type: String) -> JSONValue {
    ["name": .string(name), "in": "query", "schema": ["type": .string(type)]]
  }

  private var validation: [JSONValue] {
    ["X-NetSuite-PropertyNameValidation", "X-NetSuite-PropertyValueValidation"].map {
      ["name": .string($0), "in": "header", "schema": ["type": "string", "enum": ["Error", "Warning", "Ignore"]]]
    }
  }

  private static let error: JSONValue = [
    "type": "object",
    "properties": [
      "type": ["type": "string"], "title": ["type": "string"], "status": ["type": "integer"],
      "o:errorDetails": [
        "type": "array",
        "items": [
          "type": "object",
          "properties": [
            "detail": ["type": "string"], "o:errorCode": ["type": "string"], "o:errorPath": ["type": "string"],
            "o:errorQueryParam": ["type": "string"], "o:errorHeader": ["type": "string"],
            "o:errorUrl": ["type": "string"],
          ],
        ],
      ],
    ],
  ]
}
