import Diagnostics
import JSON
import Synchronization
import Syntax

/// The answer to a request, with what a script may ask of it.
public final class ResponseBox: Sendable {
  let answer: IncomingResponse
  public let request: OutgoingRequest
  /// The request's place, for errors about it.
  let span: Span
  let source: Source
  /// The query that it answers.
  let query: SuiteQL?
  /// Whether its status need not be looked at any more: it was, or it is no error, or the script expects it.
  var isExamined: Bool { examined.load(ordering: .relaxed) }
  // The turns of a parallel loop may look at a response from before it.
  private let examined: Atomic<Bool>
  private let parsedBody = Mutex<Value?>(nil)

  init(_ answer: IncomingResponse, to request: OutgoingRequest, at span: Span, in source: Source, isExpected: Bool, query: SuiteQL? = nil) {
    self.answer = answer
    self.request = request
    self.span = span
    self.source = source
    self.query = query
    examined = Atomic(answer.status < 400 || isExpected)
  }

  /// Notes that a script has looked at the status.
  func examine(_ c: Context) {
    examined.store(true, ordering: .relaxed)
    if c.pointee.unexamined === self { c.pointee.unexamined = nil }
  }

  func header(_ name: String) -> String? {
    answer.headers.first { $0.name.utf8.count == name.utf8.count && $0.name.lowercased() == name }?.value
  }

  /// Whether the answer says that its body is JSON (`application/json`, `…+json`; RFC 6839, 3.1).
  var claimsJSON: Bool {
    guard let type = header("content-type")?.lowercased() else { return false }
    let essence = type.prefix { $0 != ";" && $0 != " " }
    return essence == "application/json" || essence.hasSuffix("+json")
  }

  /// The body without the byte order mark that some programs put before JSON (RFC 8259, 8.1, lets a reader drop it).
  private var withoutMark: [UInt8] {
    answer.body.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(answer.body.dropFirst(3)) : answer.body
  }

  /// JSON as values, else text; null when empty. Throws when it claims to be JSON and is not, or is compressed.
  func body(readAt span: Span) throws -> Value {
    try parsedBody.withLock { parsedBody in
      let body = try parsedBody ?? self.parse(readAt: span)
      parsedBody = body
      return body
    }
  }

  private func parse(readAt span: Span) throws -> Value {
    if let coding = header("content-encoding"), coding.lowercased() != "identity", !answer.body.isEmpty {
      throw Failure.encoded(self, coding, readAt: span)
    }
    if answer.body.isEmpty { return .null }
    guard claimsJSON else { return .string(Text.repairing(answer.body)) }
    do throws(JSONError) {
      return try ValueReader.read(withoutMark)
    } catch {
      throw Failure.notJSON(self, error, readAt: span)
    }
  }

  /// `GET record/v1/customer/9 answered 404 in 12 ms`
  public var summary: String {
    "\(request.method) \(request.target) answered \(answer.status) in \(DurationText.rough(answer.duration))"
  }
}

extension ResponseBox {
  /// NetSuite's own words for an error: `o:errorDetails`, or the top-level pair that actions answer with.
  struct ErrorDetail {
    let code: Value
    let detail: Value
    let path: Value
  }

  /// The first of the answer's errors; nil for a status below 400. An answer in another form has only nulls.
  var errorDetail: ErrorDetail? {
    answer.status < 400 ? nil : errorDetails.first ?? ErrorDetail(code: .null, detail: .null, path: .null)
  }

  /// What a diagnostic says about the answer beside its status: NetSuite's codes and words, each error a line; of an
  /// answer in another form how its text begins.
  var errorNotes: [String] {
    answer.status < 400 ? [] : ownNotes + answer.notes
  }

  private var ownNotes: [String] {
    // The note is not worth making values of a body of megabytes.
    guard answer.body.count <= Self.largestErrorBody else { return [] }
    let notes = errorDetails.prefix(5).map(Self.note).filter { !$0.isEmpty }
    guard notes.isEmpty, let text = String(validating: answer.body.prefix(2_000), as: UTF8.self), !claimsJSON else {
      return notes
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? [] : ["its text begins: \(words.prefix(160))"]
  }

  private static let largestErrorBody = 1 << 20

  /// All errors that the body tells: NetSuite's list, the pair at the top that actions answer with, or a RESTlet's `error`.
  var errorDetails: [ErrorDetail] {
    func field(_ map: MapBox, _ name: String) -> Value { map[.make(name)] ?? .null }
    let value = (try? self.body(readAt: span)) ?? .null
    if case .list(let results) = value {
      // A batch: a result for each record.
      return results.values.enumerated().compactMap { number, result in
        guard case .map(let map) = result, case .map(let error) = field(map, "error") else { return nil }
        let path = if case .string(let path) = field(error, "path") { ".\(path.string)" } else { "" }
        return ErrorDetail(
          code: field(error, "code"), detail: field(error, "detail"), path: .string("[\(number)]\(path)"))
      }
    }
    guard case .map(let body) = value else { return [] }
    if case .list(let details) = field(body, "o:errorDetails") {
      return details.values.compactMap { detail in
        guard case .map(let map) = detail else { return nil }
        return ErrorDetail(
          code: field(map, "o:errorCode"), detail: field(map, "detail"), path: field(map, "o:errorPath"))
      }
    }
    if case .map(let error) = field(body, "error") {
      return [ErrorDetail(code: field(error, "code"), detail: field(error, "message"), path: .null)]
    }
    return [ErrorDetail(code: field(body, "o:errorCode"), detail: field(body, "detail"), path: .null)]
  }

  private static func note(_ error: ErrorDetail) -> String {
    var note = [error.code, error.detail].filter { if case .string = $0 { true } else { false } }.map(\.text).joined(
      separator: ": ")
    if case .string(let path) = error.path { note += " (at \(path.string))" }
    return note
  }
}

extension Failure {
  fileprivate static func encoded(_ response: ResponseBox, _ coding: String, readAt span: Span) -> Failure {
    Failure(
      .request, "the answer's body is compressed", at: span, label: "read here",
      labels: [Diagnostic.Label(response.span)],
      notes: [response.summary, "Content-Encoding: \(coding)"],
      hint: "nss asks for no compression: remove an `Accept-Encoding` line, or ask the server's owner why it compresses"
    )
  }

  fileprivate static func notJSON(_ response: ResponseBox, _ error: JSONError, readAt span: Span) -> Failure {
    Failure(
      .request, "the answer's body is not the JSON it claims to be", at: span, label: "read here",
      labels: [Diagnostic.Label(response.span)],
      notes: [
        response.summary, "Content-Type: \(response.header("content-type") ?? "")",
        "line \(error.line), column \(error.column) of the body: \(error.message)",
      ],
      hint: "`response.text` gives the body as it came")
  }
}
