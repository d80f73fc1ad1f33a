import Crypto
import HTTP
import JSON
import Platform

/// A list of records that is written by one request, or by one for each hundred of them (NetSuite help, "Executing Batch
/// Operations").
struct Batch {
  /// Records that NetSuite takes in one request.
  static let largest = 100
  private static let mediaType = "application/vnd.oracle.resource+json; type=collection"

  let request: RESTRequest
  let records: [JSONValue]
  /// Whether its answer is to be that of the jobs, begun and not waited for.
  let isAsynchronous: Bool

  /// Nil for anything but a list in JSON written to a record type. Throws `NetSuiteError` for records that cannot be
  /// written so, before any is sent.
  init?(_ request: RESTRequest, at target: Target) throws(NetSuiteError) {
    guard !Repetition.isSafe(request.method), request.method != "DELETE", let body = request.body,
      body.first(where: { $0 > 0x20 }) == UInt8(ascii: "["), case .record(_, let rest) = ServicePath(target.path), rest.isEmpty,
      Self.saysJSON(request), let records = (try? JSONValue.parse(body))?.list
    else { return nil }
    self.request = request
    self.records = records
    isAsynchronous = Repetition.isAsynchronous(HTTPHeaders(request.headers))
    try check()
  }

  private static func saysJSON(_ request: RESTRequest) -> Bool {
    guard let type = HTTPHeaders(request.headers)["Content-Type"] else { return true }
    return type.prefix { $0 != ";" }.lowercased().hasSuffix("json")
  }

  private func check() throws(NetSuiteError) {
    guard !records.isEmpty else { throw .nothingToWrite(request) }
    for (number, record) in records.enumerated() {
      guard record.object != nil else { throw .unfit(request, "[\(number)] is no record: each item is a map of its fields") }
      let keys = switch request.method {
        case "PATCH": ["id", "externalId"]
        case "PUT": ["externalId"]
        default: [String]()
      }
      if !keys.isEmpty, keys.allSatisfy({ record[$0]?.isNull != false }) {
        throw .unfit(request, "[\(number)] has no \(keys.joined(separator: " or ")), by which a \(request.method) finds its record")
      }
    }
  }

  /// How many requests it takes.
  var partCount: Int { (records.count + Self.largest - 1) / Self.largest }

  /// The records of one of them.
  func range(ofPart number: Int) -> Range<Int> {
    number * Self.largest..<min(records.count, (number + 1) * Self.largest)
  }

  /// One of them.
  func part(_ number: Int) -> RESTRequest {
    var part = request
    part.body = JSONValue.object(["items": .list(Array(records[range(ofPart: number)]))]).bytes
    var headers = HTTPHeaders(request.headers)
    headers.set("Content-Type", Self.mediaType)
    if !isAsynchronous { headers.add("Prefer", "respond-async") }
    if let key = headers[Repetition.keyHeader], number > 0 { headers.set(Repetition.keyHeader, Self.key(key, number)) }
    part.headers = headers.map { ($0.name, $0.value) }
    return part
  }

  /// The caller's key names the first part. Another part has one of its own, which must be the same at each run.
  private static func key(_ key: String, _ number: Int) -> String {
    let text = SHA256.hash(Array("\(key) \(number)".utf8)).prefix(16).hexadecimal
    let cuts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return cuts.map { range in String(text.dropFirst(range.lowerBound).prefix(range.count)) }.joined(separator: "-")
  }
}

extension NetSuiteError {
  fileprivate static func nothingToWrite(_ request: RESTRequest) -> NetSuiteError {
    NetSuiteError(
      .invalidRequest, "\(request.method) \(request.target) has an empty list: there is nothing to write",
      notes: ["nothing was sent"], hint: "look at the list's length before")
  }

  fileprivate static func unfit(_ request: RESTRequest, _ why: String) -> NetSuiteError {
    NetSuiteError(
      .invalidRequest, "\(request.method) \(request.target) cannot be sent as a batch", notes: [why, "nothing was sent"])
  }
}
