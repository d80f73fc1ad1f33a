import HTTP

/// Reads an answer with an error status: what NetSuite says, and what that means in practice.
struct ErrorAnswer {
  /// Details that are told; a batch may have hundreds.
  fileprivate static let longest = 5

  private let response: RESTResponse
  private let details: [ErrorDetail]

  init(_ response: RESTResponse) {
    self.response = response
    details = ErrorDetail.all(in: response.body)
  }

  var error: NetSuiteError {
    let path = response.url.prefix { $0 != "?" }
    let reason = response.reason.isEmpty ? HTTPStatus.reason(response.status) : response.reason
    let status = reason.isEmpty ? "\(response.status)" : "\(response.status) \(reason)"
    var error = NetSuiteError(
      .answered, "\(response.method) \(path) was answered \(status)", notes: details.isEmpty ? [text] : details.prefix(Self.longest).map(\.text))
    error.status = response.status
    error.details = details
    error.operationID = response.header(NetSuiteError.operationHeader)
    error.hint = Advice.about(response.status, details, path: String(path))
    error.notes += advice
    if let doubt = response.doubt { error.mark(doubt) }
    return error
  }

  /// What else is to be said, beside NetSuite's own words and the hint.
  private var advice: [String] {
    var notes = response.remarks + (response.crowd?.notes ?? [])
    if response.attempts > 1 {
      notes.append("it was tried \(response.attempts) times in \(ConnectionFailure.text(nanoseconds: response.duration))")
    }
    if let operation = response.header(NetSuiteError.operationHeader), response.status >= 500 {
      notes.append("NetSuite's support finds it by its operation id: \(operation)")
    }
    return notes
  }

  /// How a body begins that is not NetSuite's, without the marks of HTML.
  private var text: String {
    if response.body.isEmpty { return "the answer is empty" }
    guard let text = String(validating: Self.whole(response.body.prefix(4_000)), as: UTF8.self) else {
      return "the answer is \(response.body.count) bytes that are no text"
    }
    var words = ""
    var isMark = false
    for character in text {
      if character == "<" { isMark = true }
      words.append(isMark || character.isWhitespace ? " " : character)
      if character == ">" { isMark = false }
    }
    let line = words.split(separator: " ").joined(separator: " ").prefix(160)
    return line.isEmpty ? "the answer is a page without words" : "its text begins: \(line)"
  }

  /// Without a character at the end that the cut has broken.
  private static func whole(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let start = bytes.lastIndex(where: { $0 & 0xC0 != 0x80 }), bytes[start] >= 0xC0 else { return bytes }
    let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
    return bytes.endIndex - start < length ? bytes[..<start] : bytes
  }
}

extension NetSuiteError {
  /// Of an answer: what is known of it beside its own words.
  public var advice: [String] {
    let own = details.isEmpty ? 1 : min(details.count, ErrorAnswer.longest)
    return Array(notes.dropFirst(kind == .answered ? own : 0)) + (hint.map { [$0] } ?? [])
  }
}

extension ErrorDetail {
  /// `INVALID_CONTENT: You have entered … (at item.items[0].item)`
  var text: String {
    let words = [code, detail].compactMap { $0 }.joined(separator: ": ")
    return (words.isEmpty ? "no reason is told" : words) + (path.map { " (at \($0))" } ?? "")
  }
}
