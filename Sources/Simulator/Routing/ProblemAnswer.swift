import HTTP
import JSON

extension HTTPResponse {
  /// A JSON answer of the REST services.
  static func json(_ form: MediaForm, _ body: [UInt8], status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, headers: ["Content-Type": form.rawValue], body: body)
  }

  /// An error in NetSuite's shape: `type`, `title`, `status`, `o:errorDetails`.
  static func problem(_ problem: Problem) -> HTTPResponse {
    var writer = JSONWriter()
    writer.beginMap()
    writer.key("type")
    writer.string(problem.typeURI)
    writer.key("title")
    writer.string(problem.title ?? HTTPStatus.reason(problem.status))
    writer.key("status")
    writer.number(Int64(problem.status))
    writer.key("o:errorDetails")
    writer.beginList()
    for detail in problem.details { detail.write(to: &writer) }
    writer.endList()
    if let code = problem.topCode {
      writer.key("o:errorCode")
      writer.string(code.rawValue)
    }
    writer.endMap()
    var response = json(.error, writer.bytes, status: problem.status)
    for (name, value) in problem.headers { response.headers.add(name, value) }
    return response
  }
}

/// The media types of NetSuite's answers.
enum MediaForm: String {
  case plain = "application/json"
  case singular = "application/vnd.oracle.resource+json; type=singular"
  case collection = "application/vnd.oracle.resource+json; type=collection"
  case createForm = "application/vnd.oracle.resource+json; type=create-form"
  case editForm = "application/vnd.oracle.resource+json; type=edit-form"
  case selectOptions = "application/vnd.oracle.resource+json; type=select-options"
  case schema = "application/schema+json"
  case openAPI = "application/swagger+json"
  case error = "application/vnd.oracle.resource+json; type=error"
}

extension Problem {
  /// The section of RFC 9110 about the status, as live answers of 2025 and 2026 give it; Oracle's pages still
  /// show RFC 2616.
  fileprivate var typeURI: String {
    // 429 is not in it; NetSuite calls that a bad request.
    let section = status == 429 ? 1 : status % 100 + 1
    return "https://www.rfc-editor.org/rfc/rfc9110.html#section-15.\(status / 100 + 1).\(section)"
  }
}

extension Problem.Detail {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginMap()
    writer.key("detail")
    writer.string(text)
    if let place {
      writer.key(place.key)
      writer.string(place.value)
    }
    writer.key("o:errorCode")
    writer.string(code.rawValue)
    writer.endMap()
  }
}

extension Problem.Place {
  fileprivate var key: String {
    switch self {
    case .path, .line: "o:errorPath"
    case .queryParameter: "o:errorQueryParam"
    case .header: "o:errorHeader"
    case .url: "o:errorUrl"
    }
  }

  fileprivate var value: String {
    switch self {
    case .line(let sublist, let index, _, let field): "\(sublist).items[\(index)].\(field)"
    case .path(let value), .queryParameter(let value), .header(let value), .url(let value): value
    }
  }
}
