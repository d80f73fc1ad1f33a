import Crypto
import JSON
@testable import NetSuite
import Platform
import Synchronization

/// A NetSuite that keeps records, and may do what it is asked without saying so.
final class FaultyNetSuite: Sendable {
  /// What goes wrong with one request.
  enum Fault: CaseIterable, Sendable {
    /// The connection is closed, with nothing done.
    case closed
    /// 429, with nothing done.
    case tooMany
    /// 503 and a page of HTML, with nothing done.
    case unavailable
    /// It is done, and the connection is closed.
    case unanswered
    /// It is done, and half of the answer comes.
    case truncated
    /// It is done, and what comes is not HTTP.
    case garbled
    /// It is done, and the answer says 500.
    case broken
  }

  struct Request: Sendable {
    let method: String
    let target: String
    let body: JSONValue?
    /// Its idempotency key; empty for none.
    let key: String
  }

  let port: UInt16
  private let certificate: Certificate
  private let stop = Cancellation()
  private let state: State

  /// `fault` is asked at each request but a login, with its number from 1.
  init(_ fault: @escaping @Sendable (Int, Request) -> Fault?) throws {
    let listener = try Listener()
    port = listener.port
    certificate = try Certificate.selfSigned(key: LocalNetSuite.key, commonName: "faulty", dnsNames: ["localhost"])
    let context = try TLSContext.server(certificate: certificate, key: LocalNetSuite.key)
    let state = State()
    self.state = state
    Thread { [stop] in
      while let socket = listener.accept(stop) {
        Thread {
          guard let stream = try? TLSStream(server: context, over: socket, by: .never) else { return }
          while let request = Self.read(stream), Self.answer(request, state, fault, stream) {}
          stream.close()
        }.detach()
      }
    }.detach()
  }

  deinit { stop.cancel() }

  /// The external ids, or names, of the records made, in order; one that was made twice is in it twice.
  var made: [String] { state.records.withLock { $0.map(\.name) } }

  var requests: [Request] { state.requests.withLock { $0 } }

  func configuration() throws(NetSuiteError) -> Configuration {
    let local = try localConfiguration(port: port)
    return Configuration(
      account: local.account, credentials: local.credentials, roots: .pem(Array(certificate.pem.utf8)))
  }

  func client(retries: Int? = nil) -> Client {
    Client(retries: retries ?? RetryPolicy.standardRetries, timekeeper: HeldTime().timekeeper) {
      () throws(NetSuiteError) in try self.configuration()
    }
  }

  private struct Record {
    let id: Int
    let name: String
    var isDeleted = false
  }

  private final class State: Sendable {
    let records = Mutex<[Record]>([])
    let requests = Mutex<[Request]>([])
    let jobs = Mutex<[String]>([])
  }

  private static func answer(
    _ request: Request, _ state: State, _ fault: (Int, Request) -> Fault?, _ stream: TLSStream
  ) -> Bool {
    if request.target.hasSuffix("/token") { return send(text(200, #"{"access_token":"t","expires_in":3600}"#), stream) }
    let number = state.requests.withLock {
      $0.append(request)
      return $0.count
    }
    switch fault(number, request) {
    case nil: return send(perform(request, state), stream)
    case .closed: return false
    case .tooMany: return send(text(429, ""), stream)
    case .unavailable: return send(text(503, "<html>maintenance</html>", type: "text/html"), stream)
    case .unanswered:
      _ = perform(request, state)
      return false
    case .truncated:
      let answer = perform(request, state)
      _ = send(String(answer.prefix(answer.count / 2)), stream)
      return false
    case .garbled:
      _ = perform(request, state)
      _ = send("\u{1}\u{2}garbled\r\n\r\n", stream)
      return false
    case .broken:
      _ = perform(request, state)
      return send(text(500, #"{"status":500,"o:errorDetails":[{"detail":"x","o:errorCode":"UNEXPECTED_ERROR"}]}"#), stream)
    }
  }

  private static func perform(_ request: Request, _ state: State) -> String {
    let last = request.target.split(separator: "/").last.map(String.init) ?? ""
    return state.records.withLock { records in
      let index = records.firstIndex { !$0.isDeleted && (String($0.id) == last || "eid:\($0.name)" == last) }
      switch request.method {
      case "POST" where request.target.hasSuffix("suiteql"):
        return text(200, #"{"items":[],"count":0}"#)
      case "POST" where !request.key.isEmpty:
        let (job, isNew) = state.jobs.withLock { jobs in
          if let job = jobs.firstIndex(of: request.key) { return (job, false) }
          jobs.append(request.key)
          return (jobs.count - 1, true)
        }
        let location = "Location: https://localhost/services/rest/async/v1/job/\(job)\r\n"
        guard isNew else {
          return text(400, #"{"o:errorDetails":[{"detail":"x","o:errorCode":"IDEMPOTENCY_ERROR"}]}"#, headers: location)
        }
        records.append(Record(id: records.count + 1, name: request.body?["companyName"]?.string ?? "job \(job)"))
        return text(202, "", headers: location)
      case "PUT" where index != nil:
        return text(204, "", headers: "Location: https://localhost/services/rest/record/v1/customer/\(records[index!].id)\r\n")
      case "POST", "PUT":
        let name = request.body?["externalId"]?.string ?? request.body?["companyName"]?.string
          ?? (last.hasPrefix("eid:") ? String(last.dropFirst(4)) : last)
        if request.method == "POST", request.body?["externalId"] != nil, records.contains(where: { $0.name == name }) {
          return text(400, #"{"o:errorDetails":[{"detail":"This entity already exists.","o:errorCode":"USER_ERROR"}]}"#)
        }
        records.append(Record(id: records.count + 1, name: name))
        return text(204, "", headers: "Location: https://localhost/services/rest/record/v1/customer/\(records.count)\r\n")
      case "DELETE":
        guard let index else { return text(404, "") }
        records[index].isDeleted = true
        return text(204, "")
      case "GET", "HEAD":
        guard let index else { return text(404, "") }
        return text(200, #"{"id":"\#(records[index].id)","name":"\#(records[index].name)"}"#)
      default: return text(204, "")
      }
    }
  }

  private static func text(_ status: Int, _ body: String, type: String = "application/json", headers: String = "") -> String {
    let length = status == 204 ? "" : "Content-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n"
    return "HTTP/1.1 \(status) X\r\n\(headers)\(length)\r\n\(body)"
  }

  private static func send(_ text: String, _ stream: TLSStream) -> Bool {
    (try? Array(text.utf8).withUnsafeBytes { try stream.write($0, by: .never) }) != nil
  }

  /// Nil at the end of the stream.
  private static func read(_ stream: TLSStream) -> Request? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      guard let count = try? buffer.withUnsafeMutableBytes({ try stream.read(into: $0, by: .never) }), count > 0 else { return nil }
      bytes += buffer[..<count]
      guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8)) else { continue }
      let lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self).split(separator: "\r\n").map(String.init)
      func field(_ name: String) -> String {
        lines.first { $0.lowercased().hasPrefix(name + ": ") }.map { String($0.dropFirst(name.count + 2)) } ?? ""
      }
      let body = bytes[end.upperBound...]
      guard body.count >= Int(field("content-length")) ?? 0 else { continue }
      let words = lines[0].split(separator: " ")
      return Request(
        method: String(words[0]), target: String(words[1]), body: try? JSONValue.parse(Array(body)),
        key: field("x-netsuite-idempotency-key"))
    }
  }
}
