import HTTP
import JSON
import Platform
@testable import Simulator
import Synchronization
import Testing

struct FaultTests {
  private let live: LiveSimulator

  init() throws { live = try LiveSimulator() }

  private func phone() throws -> JSONValue? { try live.send("GET", "customer/1234").json?["phone"] }

  private func change(_ fault: String) throws -> HTTPResponse {
    try live.send("PATCH", "customer/1234", #"{"phone":"changed"}"#, fault: fault)
  }

  @Test(arguments: [
    ("429", 429, "CONCURRENCY_LIMIT_EXCEEDED"), ("500", 500, "UNEXPECTED_ERROR"), ("503", 503, nil),
  ])
  func anErrorOfNetSuitesHasItsBodyAndDoesNothing(fault: String, status: Int, code: String?) throws {
    let before = try phone()
    let response = try change(fault)
    #expect(response.status == status)
    #expect(response.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=error")
    #expect(response.headers["X-Simulator-Fault"] == fault)
    #expect(response.headers["X-N-OperationId"] != nil)
    #expect(response.json?["status"] == .number(String(status)))
    #expect(response.code == code)
    #expect(try phone() == before)
  }

  @Test func theConcurrencyErrorIsOraclesSample() throws {
    let body = try change("429").json
    #expect(body?["title"] == "Bad Request")
    #expect(body?["o:errorCode"] == "USER_ERROR")
    #expect(body?["o:errorDetails"]?[0]?["detail"] == "Concurrent request limit exceeded. Request blocked.")
  }

  @Test(arguments: [("502", 502), ("html503", 503)])
  func aGatewayAnswersWithAPage(fault: String, status: Int) throws {
    let before = try phone()
    let response = try change(fault)
    #expect(response.status == status)
    #expect(response.headers["Content-Type"] == "text/html; charset=utf-8")
    #expect(response.body.starts(with: Array("<!DOCTYPE html>".utf8)))
    #expect(try phone() == before)
  }

  @Test(arguments: [("drop", false), ("lost", true)])
  func aConnectionThatIsClosedHidesWhetherItWasDone(fault: String, isDone: Bool) throws {
    #expect(throws: HTTPError.self) { try change(fault) }
    #expect(try (phone() == "changed") == isDone)
  }

  @Test func aBodyCanBeCutOrSpoiled() throws {
    #expect(throws: HTTPError.self) { try live.send("GET", "customer/1234", fault: "truncate") }
    let garbled = try live.send("GET", "customer/1234", fault: "garble")
    #expect(garbled.status == 200 && !garbled.body.isEmpty && garbled.json == nil)
    // An answer without a body is cut whole, and the change is made.
    #expect(throws: HTTPError.self) { try change("truncate") }
    #expect(try phone() == "changed")
  }

  @Test func aSlowAnswerComes() throws {
    let live = try LiveSimulator { $0.slowness = 30_000_000 }
    let start = Clock.monotonic
    #expect(try live.send("GET", "customer/1234", fault: "slow").status == 200)
    #expect(Clock.monotonic - start >= 30_000_000)
  }

  @Test func aFaultThatIsNoneIsRefused() throws {
    let response = try live.send("GET", "customer/1234", fault: "flood")
    #expect(response.status == 400)
    #expect(response.detail?["o:errorHeader"] == "X-Simulator-Fault")
    #expect(response.text?.contains("html503") == true)
  }

  @Test func theSameSeedGivesTheSameRun() throws {
    let rates: [Fault: Double] = [.tooManyRequests: 0.2, .serverError: 0.1, .drop: 0.05]
    func run(_ seed: UInt64) -> [Fault?] { (1...2000).map { FaultPlan(rates: rates, seed: seed).fault(of: $0) } }
    #expect(run(7) == run(7))
    #expect(run(7) != run(8))
    for (fault, rate) in rates {
      let share = Double(run(7).count { $0 == fault }) / 2000
      #expect(abs(share - rate) < 0.03, "\(fault)")
    }
    #expect(FaultPlan(rates: [:], seed: 1).fault(of: 1) == nil)
    #expect(FaultPlan(rates: [.lost: 1], seed: 1).fault(of: 9) == .lost)
  }

  @Test func faultsComeByTheNumberOfTheRequest() throws {
    func statuses() throws -> [Int] {
      let live = try LiveSimulator { ($0.faults, $0.seed) = ([.unavailable: 0.5], 3) }
      return try (0..<20).map { _ in try live.send("GET", "customer/1234").status }
    }
    let first = try statuses()
    #expect(Set(first) == [200, 503])
    #expect(try statuses() == first)
  }
}

/// Latency, the limit of requests at once, the log.
struct LineTests {
  @Test func everyAnswerTakesTheLatency() throws {
    let live = try LiveSimulator { $0.latency = 20_000_000 }
    let start = Clock.monotonic
    _ = try live.send("GET", "customer/1234")
    #expect(Clock.monotonic - start >= 20_000_000)
  }

  /// The one place is taken by a request that only ends when the simulator stops.
  @Test func beyondTheLimitRequestsAreRefused() throws {
    let live = try LiveSimulator { ($0.concurrency, $0.slowness) = (1, .max) }
    // It may come while another has the place, and is refused itself.
    let slow = Thread { while (try? live.send("GET", "customer/1234", fault: "slow"))?.status == 429 {} }
    var response = try live.send("GET", "customer/1234")
    while response.status == 200 { response = try live.send("GET", "customer/1234") }
    #expect(response.status == 429)
    #expect(response.code == "CONCURRENCY_LIMIT_EXCEEDED")
    let restlet = try live.send("GET", "/app/site/hosting/restlet.nl?script=1&deploy=1")
    #expect(restlet.status == 400)
    #expect(restlet.json?["error"]?["code"] == "SSS_REQUEST_LIMIT_EXCEEDED")
    live.simulator.stop()
    slow.join()
    #expect(live.log.last.map { $0.status == 200 && $0.fault == .slow } == true)
  }

  @Test func theLogTellsWhatBecameOfEachRequest() throws {
    let live = try LiveSimulator()
    _ = try live.send("GET", "customer/1234?fields=id&access_token=secret")
    _ = try? live.send("DELETE", "customer/1234", fault: "lost")
    #expect(live.log.map(\.number) == [1, 2])
    #expect(live.log.map(\.status) == [200, nil])
    #expect(live.log[0].description.hasPrefix("1 GET /services/rest/record/v1/customer/1234?fields=id&access_token=*** 200 in "))
    #expect(live.log[1].description.hasSuffix(" ms [lost]"))
    #expect(live.log[1].description.contains("no answer"))
  }
}
