/// A header that scripts set, with the values that it takes (netsuite.md 2.1, 2.7, 2.8, 4).
struct RequestHeader {
  let name: String
  let values: [String]

  static let all = [
    RequestHeader(
      name: "Accept",
      values: [
        "application/json", "application/schema+json", "application/swagger+json",
        "application/vnd.oracle.resource+json; type=singular", "application/vnd.oracle.resource+json; type=collection",
        "application/vnd.oracle.resource+json; type=create-form", "application/vnd.oracle.resource+json; type=edit-form",
        "application/vnd.oracle.resource+json; type=select-options",
      ]),
    RequestHeader(name: "Accept-Language", values: languages),
    RequestHeader(name: "Content-Language", values: languages),
    RequestHeader(
      name: "Content-Type",
      values: ["application/json", "application/vnd.oracle.resource+json; type=collection", "text/plain"]),
    RequestHeader(name: "Prefer", values: ["respond-async", "transient", "batch-processing=\"parallel\""]),
    RequestHeader(name: "X-NetSuite-Idempotency-Key", values: []),
    RequestHeader(name: "X-NetSuite-PropertyNameValidation", values: validation),
    RequestHeader(name: "X-NetSuite-PropertyValueValidation", values: validation),
  ]

  private static let validation = ["Error", "Warning", "Ignore"]
  private static let languages = ["en-US", "de-DE", "es-ES", "fr-FR", "it-IT", "ja-JP", "nl-NL", "pt-BR", "zh-CN"]

  static func named(_ name: String) -> RequestHeader? { all.first { $0.name.lowercased() == name.lowercased() } }
}
