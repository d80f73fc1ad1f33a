import HTTP
import Platform
import Synchronization

/// The way from the network to the front door, with all that can go wrong on it: latency, the limit of requests at
/// once, faults.
final class UnreliableLine: Sendable {
  private let frontDoor: FrontDoor
  private let plan: FaultPlan
  private let governor: Governor
  /// Nanoseconds.
  private let latency: Int64
  private let slowness: Int64
  private let log: (@Sendable (HandledRequest) -> Void)?
  private let requestCount = Atomic<UInt64>(0)

  init(_ options: SimulatorOptions, to frontDoor: FrontDoor, governor: Governor) {
    (self.frontDoor, self.governor, log) = (frontDoor, governor, options.log)
    plan = FaultPlan(rates: options.faults, seed: options.seed)
    (latency, slowness) = (options.latency, options.slowness)
  }

  /// What becomes of a request. `stopping` ends all waiting.
  func answer(_ request: HTTPRequest, stopping: Cancellation) -> ServerAnswer {
    let start = Clock.monotonic
    let number = requestCount.add(1, ordering: .relaxed).newValue
    let (answer, fault) = answer(request, number, stopping)
    if let log { log(HandledRequest(number, request, answer, fault, nanoseconds: Clock.monotonic - start)) }
    return answer
  }

  private func answer(_ request: HTTPRequest, _ number: UInt64, _ stopping: Cancellation) -> (ServerAnswer, Fault?) {
    // Logging in is no call of a web service, and not counted as one.
    let isCounted = !request.target.hasPrefix("/services/rest/auth/oauth2/v1/token")
    let realm = Realm(of: request.target)
    guard !isCounted || governor.enter() else { return (.whole(frontDoor.stamped(realm.overLimit)), nil) }
    defer { if isCounted { governor.leave() } }
    if latency > 0 { _ = stopping.wait(by: .after(nanoseconds: latency)) }
    let fault: Fault?
    do {
      fault = try asked(request) ?? plan.fault(of: number)
    } catch {
      return (.whole(frontDoor.stamped(realm.answer(error))), nil)
    }
    guard let fault else { return (.whole(frontDoor.answer(request)), nil) }
    return (carryOut(fault, request, realm, stopping), fault)
  }

  private func carryOut(_ fault: Fault, _ request: HTTPRequest, _ realm: Realm, _ stopping: Cancellation) -> ServerAnswer {
    if fault == .drop { return .none }
    var response = fault.refusal(in: realm).map(frontDoor.stamped) ?? frontDoor.answer(request)
    response.headers.set(FaultPlan.header, fault.rawValue)
    if fault == .slow { _ = stopping.wait(by: .after(nanoseconds: slowness)) }
    return fault.delivery(of: response)
  }

  /// The fault that the request itself asks for.
  private func asked(_ request: HTTPRequest) throws(Problem) -> Fault? {
    guard let name = request.headers[FaultPlan.header] else { return nil }
    guard let fault = Fault(rawValue: name.lowercased()) else {
      let known = Fault.allCases.map(\.rawValue).joined(separator: ", ")
      throw Problem(
        400, .invalidHeader, "'\(name)' is no fault of the simulator's. It knows \(known).", at: .header(FaultPlan.header))
    }
    return fault
  }
}

/// A request that came over the network, and what became of it: a line of the log.
public struct HandledRequest: Sendable, CustomStringConvertible {
  /// Counted from 1; what faults are decided by.
  public let number: UInt64
  /// `GET`.
  public let method: String
  /// Path and query, with the values of secret parameters struck.
  public let target: String
  /// Nil when the connection was closed without an answer.
  public let status: Int?
  /// The fault that befell it.
  public let fault: Fault?
  /// Why its login was refused, as the Login Audit Trail would show it.
  public let audit: String?
  /// How long it took.
  public let nanoseconds: Int64

  init(_ number: UInt64, _ request: HTTPRequest, _ answer: ServerAnswer, _ fault: Fault?, nanoseconds: Int64) {
    (self.number, method, self.fault, self.nanoseconds) = (number, request.method, fault, nanoseconds)
    target = Self.withoutSecrets(request.target)
    switch answer {
    case .whole(let response), .cut(let response, _):
      (status, audit) = (response.status, response.headers["X-Simulator-Audit"])
    case .none:
      (status, audit) = (nil, nil)
    }
  }

  /// `12 GET /services/rest/record/v1/customer/1 200 in 1.4 ms [slow]`
  public var description: String {
    let tenths = (nanoseconds + 50_000) / 100_000
    let marks = [fault?.rawValue, audit].compactMap { $0 }.map { " [\($0)]" }.joined()
    let status = status.map(String.init) ?? "no answer"
    return "\(number) \(method) \(target) \(status) in \(tenths / 10).\(tenths % 10) ms\(marks)"
  }

  /// Credentials have no place in a URL, but some put them there.
  private static func withoutSecrets(_ target: String) -> String {
    guard let (path, query) = target.splitOnce(at: "?") else { return target }
    let parts = query.split(separator: "&", omittingEmptySubsequences: false).map { part in
      guard let (name, _) = part.splitOnce(at: "="), isSecret(name.lowercased()) else { return String(part) }
      return "\(name)=***"
    }
    return "\(path)?\(parts.joined(separator: "&"))"
  }

  private static func isSecret(_ name: String) -> Bool {
    name.hasPrefix("oauth_") || name.hasPrefix("client_") || ["access_token", "token", "refresh_token"].contains(name)
  }
}
