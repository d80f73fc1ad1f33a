import Diagnostics

/// The fields of a response.
enum ResponseField: String, CaseIterable {
  case status, reason, ok, headers, body, text, id, location, error, duration, timings, attempts, request

  /// Reads one. Looking at `status`, `ok` or `error` is looking at the status; any other field of an error response
  /// that nobody has looked at is an error.
  static func read(_ name: String, of response: ResponseBox, at span: Span, _ c: Context) throws -> Value {
    guard let field = ResponseField(rawValue: name) else { throw Failure.unknown(name, at: span) }
    switch field {
    case .status, .ok, .error: response.examine(c)
    default: try c.checkExamined(response, .fieldRead(name, span))
    }
    return try field.value(of: response, readAt: span)
  }

  static func unknownTitle(_ name: String) -> String { "a response has no field `\(name)`" }

  static func hint(for name: String) -> String {
    if ["length", "count", "size"].contains(name) {
      return "`[...r].length` counts a collection's items on all its pages, `body.totalResults` is what NetSuite says"
    }
    if name == "items" { return "a collection is walked itself: `for x in r`, `[...r]`; `body.items` is this page alone" }
    let nearest = Suggestion.nearest(to: name, among: allCases.map(\.rawValue))
    return nearest.map { "did you mean `\($0)`?" } ?? "the record's own fields are in `body`: `body.\(name)`"
  }

  /// The type of its values, as scripts spell it; nil for one that depends on the answer.
  var typeName: String? {
    switch self {
    case .status, .attempts: "int"
    case .reason, .text, .id, .location: "string"
    case .ok: "bool"
    case .headers, .error, .timings, .request: "map"
    case .duration: "duration"
    case .body: nil
    }
  }

  fileprivate func value(of response: ResponseBox, readAt span: Span) throws -> Value {
    let answer = response.answer
    switch self {
    case .status: return .int(Int64(answer.status))
    case .reason: return .string(answer.reason)
    case .ok: return .bool(answer.status < 400)
    case .headers: return .map(Self.headers(answer.headers))
    case .body: return try response.body(readAt: span)
    case .text: return .string(Text.repairing(answer.body))
    case .id: return try response.recordID(readAt: span)
    case .location: return response.header("location").map(Value.string) ?? .null
    case .error:
      guard let error = response.errorDetail else { return .null }
      return .map(.make(["code": error.code, "detail": error.detail, "path": error.path]))
    case .duration: return .duration(answer.duration)
    case .timings:
      var timings = Value.map(.make(keys: Keys(), capacity: answer.timings.count))
      for (phase, nanoseconds) in answer.timings { MapBox.set(.make(phase), to: .duration(nanoseconds), in: &timings) }
      return timings
    case .attempts: return .int(Int64(answer.attempts))
    case .request:
      let sent = response.request
      return .map(
        .make([
          "method": .string(sent.method), "url": .string(answer.url), "headers": .map(Self.headers(answer.sentHeaders)),
          "text": sent.body.map { .string(Text.repairing($0)) } ?? .null,
        ]))
    }
  }

  /// Headers as a map found in any case; one that comes twice is joined with a comma (RFC 9110, 5.2).
  private static func headers(_ headers: [(name: String, value: String)]) -> MapBox {
    var map = Value.map(.make(keys: Keys(foldsCase: true), capacity: headers.count))
    for (name, value) in headers {
      let slot = MapBox.slot(for: .make(name), in: &map)
      if case .string(let earlier) = slot.pointee {
        slot.pointee = .string("\(earlier.string), \(value)")
      } else {
        slot.pointee = .string(value)
      }
    }
    guard case .map(let result) = map else { preconditionFailure("set keeps a map a map") }
    return result
  }
}

extension ResponseBox {
  /// A field as someone who only looks sees it; nil when it cannot be read.
  func shown(_ field: ResponseField) -> Value? { try? field.value(of: self, readAt: span) }
}

extension Failure {
  fileprivate static func unknown(_ name: String, at span: Span) -> Failure {
    Failure(
      ResponseField.unknownTitle(name), at: span, label: "not a field of a response",
      hint: ResponseField.hint(for: name))
  }
}
