import Diagnostics

/// The fields of a caught error.
enum ErrorField: String, CaseIterable {
  case message, status, code, response

  static func read(_ name: String, of error: ErrorBox, at span: Span) throws -> Value {
    guard let field = ErrorField(rawValue: name) else { throw Failure.unknown(name, at: span) }
    let failure = error.failure
    switch field {
    case .message: return .string(failure.message)
    case .status: return failure.response.map { .int(Int64($0.answer.status)) } ?? .null
    case .code: return failure.response?.errorDetail?.code ?? .null
    case .response: return failure.response.map { .response($0) } ?? .null
    }
  }

  static func unknownTitle(_ name: String) -> String { "an error has no field `\(name)`" }

  static func hint(for name: String) -> String {
    let nearest = Suggestion.nearest(to: name, among: allCases.map(\.rawValue))
    return nearest.map { "did you mean `\($0)`?" } ?? "it has \(allCases.map { "`\($0)`" }.joined(separator: ", "))"
  }
}

extension Failure {
  fileprivate static func unknown(_ name: String, at span: Span) -> Failure {
    Failure(
      ErrorField.unknownTitle(name), at: span, label: "not a field of an error", hint: ErrorField.hint(for: name))
  }
}
