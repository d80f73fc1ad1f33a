import Diagnostics
import Syntax

/// `GET record/v1/customer/{{id}}` with all its lines, its options and its body.
final class RequestNode: Node, @unchecked Sendable {
  let method: Method
  let source: Source
  let target: TargetCode
  let query: [QueryCode]
  let headers: [HeaderCode]
  let options: OptionCodes
  let body: Node?
  /// The slot of the latest response of this function or script.
  let latestSlot: Int

  init(
    method: Method, source: Source, target: TargetCode, query: [QueryCode], headers: [HeaderCode], options: OptionCodes,
    body: Node?, latestSlot: Int, _ span: Span
  ) {
    self.method = method
    self.source = source
    self.target = target
    self.query = query
    self.headers = headers
    self.options = options
    self.body = body
    self.latestSlot = latestSlot
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    let request = try outgoing(c, f)
    let allowed = try options.allowedStatuses(c, f)
    let response = try c.send(request, at: span, in: source, allowing: allowed)
    if let warning = Diagnostic.validation(of: response) { c.pointee.host.report(.warning(warning)) }
    f[latestSlot] = .response(response)
    return .response(response)
  }

  /// The request as it will be sent; everything that can be wrong with it is found here, before anything is.
  private func outgoing(_ c: Context, _ f: Frame) throws -> OutgoingRequest {
    var url = try target.text(c, f)
    var separator: UInt8 = url.contains(UInt8(ascii: "?")) ? UInt8(ascii: "&") : UInt8(ascii: "?")
    for line in query {
      url.append(separator)
      separator = UInt8(ascii: "&")
      try line.append(to: &url, c, f)
    }
    try options.appendQuery(to: &url, &separator, c, f)
    var fields = try headers.map { (name: $0.name, value: try $0.text(c, f)) }
    fields += try options.headers(c, f)
    func isSet(_ name: String) -> Bool { fields.contains { $0.name.lowercased() == name } }
    var bytes: [UInt8]?
    if let body {
      let content = try BodyContent(of: try body.evaluate(c, f), at: body.span)
      bytes = content.bytes
      if !isSet("content-type") { fields.append(("Content-Type", content.mediaType)) }
    }
    if !isSet("x-netsuite-propertynamevalidation") { fields.append(("X-NetSuite-PropertyNameValidation", "Error")) }
    return OutgoingRequest(
      method: method.rawValue, target: String(decoding: url, as: UTF8.self), headers: fields, body: bytes,
      timeout: try options.timeout(c, f), retries: try options.retries(c, f))
  }
}

extension UnsafeMutablePointer where Pointee == ContextData {
  /// Sends what a request or a query of the script has become. `query` is the query, for errors about its text.
  func send(
    _ request: OutgoingRequest, at span: Span, in source: Source, allowing allowed: [Int], query: SuiteQL? = nil
  ) throws -> ResponseBox {
    try checkExamined(.nextRequest(span))
    try checkInterruption(at: span)
    let answer: IncomingResponse
    do throws(SendFailure) {
      answer = try pointee.host.send(request, cancellation: pointee.cancellation.takeUnretainedValue())
    } catch {
      throw Failure.notAnswered(error, at: span)
    }
    let isExpected = allowed.contains(answer.status) || pointee.settings.allows404 && answer.status == 404
    let response = ResponseBox(answer, to: request, at: span, in: source, isExpected: isExpected, query: query)
    if !response.isExamined { noteUnexamined(response) }
    pointee.host.report(
      .requestAnswered(method: request.method, target: request.target, status: answer.status, duration: answer.duration)
    )
    return response
  }
}

/// A value as the bytes of a body: maps and lists as JSON on one line, a string as text.
private struct BodyContent {
  let bytes: [UInt8]
  let mediaType: String

  init(of value: Value, at span: Span) throws {
    var bytes: [UInt8] = []
    switch value {
    case .map, .list:
      do {
        try ValueWriter.append(value, as: .json, to: &bytes)
      } catch let error as ValueWriter.Unwritable {
        throw Failure("the body cannot be written as JSON", at: span, label: "\(error.what) is in it")
      }
      mediaType = "application/json"
    case .string(let text):
      text.withBytes { bytes.append(contentsOf: $0) }
      mediaType = "text/plain; charset=utf-8"
    default:
      let hint: String? = if case .response = value { "its `body` may be meant" } else { nil }
      throw Failure(
        "a body is a map, a list or a string", at: span, label: "this is \(value.described)\(value.shown)", hint: hint)
    }
    self.bytes = bytes
  }
}

extension Diagnostic {
  /// NetSuite names the fields that it did not know in a header of their own, when it was asked to warn.
  static func validation(of response: ResponseBox) -> Diagnostic? {
    guard let fields = response.header("x-netsuite-propertyvalidation"), !fields.isEmpty else { return nil }
    return Diagnostic(
      .warning, "NetSuite did not know everything in the request", at: response.span, in: response.source,
      label: fields,
      notes: [response.summary])
  }
}

extension Failure {
  static func notAnswered(_ failure: SendFailure, at span: Span) -> Failure {
    let raised = Failure(
      failure.isInterruption ? .interruption : .request, failure.title, at: span, label: failure.label,
      notes: failure.notes,
      hint: failure.hint)
    raised.isLostInDoubt = failure.isInDoubt
    return raised
  }
}

/// The latest response of this function or script, by its implicit names.
final class LatestResponseNode: Node, @unchecked Sendable {
  let slot: Int
  /// The field, or nil for `response` itself.
  let field: String?

  init(slot: Int, field: String?, _ span: Span) {
    self.slot = slot
    self.field = field
    super.init(span)
  }

  override func evaluate(_ c: Context, _ f: Frame) throws -> Value {
    guard case .response(let response) = f[slot] else {
      throw Failure(
        "no request has been answered yet", at: span,
        label: "`\(field ?? "response")` is of the latest response written in this function or script")
    }
    guard let field else { return f[slot] }
    return try ResponseField.read(field, of: response, at: span, c)
  }
}
