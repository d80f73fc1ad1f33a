import HTTP
import JSON

/// Tells an answer that arrived broken: whole by its length, but not the JSON that it says it is.
enum Garbling {
  /// Throws `Failure`. RESTlets are left alone: what type they say is for their scripts to know.
  static func check(_ answer: HTTPResponse, of request: HTTPRequest, at target: Target) throws(Failure) {
    guard answer.status == 200, !answer.body.isEmpty, target.scope == .restWebServices, isJSON(answer.headers),
      !answer.headers.contains("Content-Encoding")
    else { return }
    var sink = Ignoring()
    do throws(JSONError) {
      // A byte order mark is read over (RFC 8259 section 8.1).
      let body = answer.body.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(answer.body.dropFirst(3)) : answer.body
      try body.span.bytes.withUnsafeBytes { (bytes) throws(JSONError) in try JSONReader.read(bytes, into: &sink) }
    } catch {
      let path = target.url.prefix { $0 != "?" }
      let words = NetSuiteError(
        .protocolViolation, "\(request.method) \(path): the answer is garbled",
        notes: ["it says that it is JSON, but line \(error.line), column \(error.column) is not: \(error.message)"])
      throw Failure(words, .unanswered)
    }
  }

  /// `application/json`, `application/vnd.oracle.resource+json; type=singular`.
  private static func isJSON(_ headers: HTTPHeaders) -> Bool {
    guard let type = headers["Content-Type"] else { return false }
    return type.utf8.prefix { $0 != UInt8(ascii: ";") }.suffix(4).elementsEqual("json".utf8)
  }

  private struct Ignoring: JSONSink {
    /// Nothing, with an address: the thread sanitizer follows that, and an empty value has none.
    private var nothing: UInt8 = 0

    mutating func null() {}
    mutating func bool(_ value: Bool) {}
    mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool) {}
    mutating func string(_ text: UnsafeRawBufferPointer) {}
    mutating func beginList() {}
    mutating func endList() {}
    mutating func beginMap() {}
    mutating func key(_ text: UnsafeRawBufferPointer) {}
    mutating func endMap() {}
  }
}
