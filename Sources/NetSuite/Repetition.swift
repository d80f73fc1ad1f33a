import HTTP
import JSON

/// What it does to send a request a second time, when the first may have been carried out.
enum Repetition: Equatable {
  /// Nothing: it changes nothing (RFC 9110 section 9.2.1), or is a query of SuiteQL.
  case read
  /// Nothing new: an upsert that leaves no line twice.
  case upsert
  /// Nothing new, and what is not there any more is the success.
  case deletion
  /// Nothing new: NetSuite knows the job by its idempotency key, and says so.
  case keyed
  /// A second record, unless the first is looked for, and found, by its external id.
  case creation(NewRecord)
  /// Perhaps all of it once more.
  case harmful

  /// Whether a first attempt that may have been carried out forbids no second one.
  var isHarmless: Bool {
    switch self {
    case .read, .upsert, .deletion, .keyed: true
    case .creation, .harmful: false
    }
  }

  init(of request: HTTPRequest, at target: Target) {
    // Most requests are these, and their path need not be taken apart.
    if Self.isSafe(request.method) {
      self = .read
      return
    }
    switch (request.method, ServicePath(target.path)) {
    case ("POST", .suiteQL): self = .read
    case _ where Self.isAsynchronous(request.headers) && request.headers.contains(Self.keyHeader): self = .keyed
    // A RESTlet may do anything with a DELETE.
    case ("DELETE", .record): self = .deletion
    case ("PUT", .record(_, let rest)) where rest.count == 1 && rest[0].hasPrefix("eid:"):
      self = Self.leavesLinesOnce(request.body, replaced: ServicePath.replaced(in: target.path)) ? .upsert : .harmful
    case ("POST", .record(let type, let rest)) where rest.isEmpty:
      self = NewRecord(of: type, request.body).map { .creation($0) } ?? .harmful
    case ("POST", .record(_, let rest)) where rest.count == 3 && rest[1] == "!transform":
      self = NewRecord(of: rest[2], request.body).map { .creation($0) } ?? .harmful
    default: self = .harmful
    }
  }

  /// Methods that change nothing.
  static func isSafe(_ method: String) -> Bool { method == "GET" || method == "HEAD" || method == "OPTIONS" }

  /// The header by which NetSuite knows an asynchronous request again (NetSuite help, "Using Idempotency Keys").
  static let keyHeader = "X-NetSuite-Idempotency-Key"

  /// Whether it only begins a job; NetSuite ignores the key of any other request.
  static func isAsynchronous(_ headers: HTTPHeaders) -> Bool {
    headers.list("Prefer").contains { $0.lowercased() == "respond-async" }
  }

  /// Lines of a sublist are added, the second time again, unless `replace` names it. What a list stands for is the
  /// record type's to say, so each one counts as a sublist.
  private static func leavesLinesOnce(_ body: [UInt8], replaced: Set<String>) -> Bool {
    if body.isEmpty { return true }
    guard let fields = (try? JSONValue.parse(body))?.object else { return false }
    return fields.allSatisfy { replaced.contains($0.key) || !holdsList($0.value) }
  }

  private static func holdsList(_ value: JSONValue) -> Bool {
    switch value {
    case .list: true
    case .object(let object): object.contains { holdsList($0.value) }
    case .null, .bool, .number, .string: false
    }
  }
}

/// A record to be made that can be looked for by its external id.
struct NewRecord: Equatable {
  let type: String
  let externalID: String

  /// Nil when `body` gives none, or one that could not stand behind `eid:` (NetSuite help, "Using External IDs").
  init?(of type: String, _ body: [UInt8]) {
    guard let value = (try? JSONValue.parse(body))?["externalId"] else { return nil }
    let text = if case .number(let digits) = value { digits } else { value.string ?? "" }
    guard !text.isEmpty, text.utf8.allSatisfy(Self.isLegal), type.utf8.allSatisfy(Self.isLegal) else { return nil }
    (self.type, externalID) = (type, text)
  }

  /// Below `/services/rest/`.
  var target: String { "record/v1/\(type)/eid:\(externalID)" }

  private static func isLegal(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
