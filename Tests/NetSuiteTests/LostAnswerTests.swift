import JSON
import Platform
import Synchronization
import Testing

@testable import NetSuite

/// Requests that were carried out, or not, without an answer that says so.
@Suite struct LostAnswerTests {
  static let done: [FaultyNetSuite.Fault] = [.unanswered, .truncated, .garbled, .broken]
  static let undone: [FaultyNetSuite.Fault] = [.closed, .tooMany, .unavailable]

  /// The first request fails, in every way.
  @Test(arguments: FaultyNetSuite.Fault.allCases) func reads(fault: FaultyNetSuite.Fault) throws {
    for request in [RESTRequest("GET", "record/v1/customer/9"), .query] {
      let netsuite = try FaultyNetSuite { number, _ in number == 1 ? fault : nil }
      let response = try netsuite.client().send(request)
      #expect([404, 200].contains(response.status) && netsuite.requests.count == 2)
    }
  }

  @Test(arguments: FaultyNetSuite.Fault.allCases) func creationsByExternalID(fault: FaultyNetSuite.Fault) throws {
    let netsuite = try FaultyNetSuite { number, _ in number == 1 ? fault : nil }
    let response = try netsuite.client().send(.creation(externalID: "C-1"))
    #expect(response.status == 204)
    #expect(response.header("Location")?.hasSuffix("/services/rest/record/v1/customer/1") == true)
    #expect(netsuite.made == ["C-1"])
    let methods = netsuite.requests.map(\.method)
    // What was done is only looked for.
    #expect(methods == (fault == .tooMany ? ["POST", "POST"] : Self.done.contains(fault) ? ["POST", "GET"] : ["POST", "GET", "POST"]))
  }

  /// The look-up came too early: the repeat is refused, and looked for again.
  @Test func creationsThatTakeTime() throws {
    let netsuite = try FaultyNetSuite { number, _ in number == 1 ? .unanswered : nil }
    _ = try netsuite.client().send(.creation(externalID: "C-1"))
    let slow = try FaultyNetSuite { number, _ in [1: .closed, 3: .unanswered, 4: .closed][number] }
    let response = try slow.client().send(.creation(externalID: "C-1"))
    #expect(response.status == 204 && slow.made == ["C-1"])
    #expect(slow.requests.map(\.method) == ["POST", "GET", "POST", "GET", "GET"])
  }

  @Test(arguments: done + [.closed]) func otherCreations(fault: FaultyNetSuite.Fault) throws {
    let netsuite = try FaultyNetSuite { number, _ in number == 1 ? fault : nil }
    let body = Array(#"{"companyName":"Hart & Sons"}"#.utf8)
    let request = RESTRequest("POST", "record/v1/customer", body: body)
    if fault == .broken {
      #expect(try netsuite.client().send(request).status == 500)
    } else {
      let error = #expect(throws: NetSuiteError.self) { try netsuite.client().send(request) }
      #expect(error?.mayHaveBeenCarriedOut == true)
      #expect(error?.notes.last == "NetSuite may have carried it out all the same: POST record/v1/customer, sent 2027-01-15T08:00:00Z")
      let lookUp = "GET record/v1/customer?q=companyName%20IS%20%22Hart%20%26%20Sons%22"
      #expect(error?.lookUp == lookUp && error?.hint == "look before you send it again: \(lookUp)")
    }
    #expect(netsuite.requests.count == 1)
  }

  /// A record that was there before is not taken for the one that was to be made.
  @Test func recordsThatWereThereBefore() throws {
    let created = Mutex("2027-01-15T07:59:00Z")
    let posts = Counter()
    let netsuite = try LocalNetSuite(answer: { request in
      if request.method == "POST" { return .init(status: posts.next() == 1 ? 503 : 400) }
      let body: JSONValue = ["id": "7", "dateCreated": .string(created.withLock { $0 })]
      return .init(status: 200, headers: ["Date": "Fri, 15 Jan 2027 08:00:00 GMT"], body: body.bytes)
    })
    let client = Client(timekeeper: HeldTime().timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    let refused = try client.send(.creation(externalID: "C-1"))
    #expect(refused.status == 400 && refused.attempts == 2)
    created.withLock { $0 = "2027-01-15T08:00:00Z" }
    #expect(try client.send(.creation(externalID: "C-1")).status == 400)
    #expect(posts.value == 3)
  }

  @Test(arguments: done + undone) func deletions(fault: FaultyNetSuite.Fault) throws {
    let netsuite = try FaultyNetSuite { number, _ in number == 2 ? fault : nil }
    let client = netsuite.client()
    _ = try client.send(.creation(externalID: "C-1"))
    let response = try client.send(RESTRequest("DELETE", "record/v1/customer/eid:C-1"))
    #expect(response.status == 204 && response.attempts == 2)
    // One that was never there is not.
    #expect(try client.send(RESTRequest("DELETE", "record/v1/customer/eid:C-1")).status == 404)
  }

  @Test(arguments: done) func jobs(fault: FaultyNetSuite.Fault) throws {
    let netsuite = try FaultyNetSuite { number, _ in number == 1 ? fault : nil }
    let client = netsuite.client()
    let request = RESTRequest(
      "POST", "record/v1/customer", headers: [("Prefer", "respond-async")], body: Array(#"{"companyName":"Hart"}"#.utf8))
    let response = try client.send(request)
    #expect(response.status == 202 && response.header("Location")?.hasSuffix("/job/0") == true)
    #expect(netsuite.requests.map(\.key).allSatisfy { $0 == netsuite.requests[0].key && !$0.isEmpty })
    // The next one is another job, and a key that was used before is the caller's to know about.
    #expect(try client.send(request).header("Location")?.hasSuffix("/job/1") == true)
    var again = request
    again.headers.append((Repetition.keyHeader, netsuite.requests[0].key))
    #expect(try client.send(again).status == 400)
  }

  /// The wait until the answer is sure ends with the total deadline, however many repeats are left.
  @Test func deadlineOfAll() throws {
    let netsuite = try LocalNetSuite(answer: { _ in .init(status: 503, headers: ["Retry-After": "250"]) })
    let time = HeldTime()
    let client = Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
    let response = try client.send(RESTRequest("GET", "x", retries: 100))
    #expect(response.status == 503 && response.attempts == 3)
    #expect(time.sleeps == [250_000_000_000, 250_000_000_000])
  }

  /// A tenth of all requests goes wrong, each in one of the ways, on eight threads. `NSS_MANY=2000` makes so many records.
  @Test func manyOfAll() throws {
    let count = Environment.variables["NSS_MANY"].flatMap { Int($0) } ?? 200
    let faults = FaultyNetSuite.Fault.allCases
    let netsuite = try FaultyNetSuite { number, _ in
      let hash = number &* 2_654_435_761 >> 7
      return hash % 10 == 0 ? faults[hash / 10 % faults.count] : nil
    }
    let client = netsuite.client()
    let uncertain = Mutex<[String]>([])
    let wrong = Mutex<[String]>([])
    /// An answer is wrong unless its status is this one.
    let send = { @Sendable (request: RESTRequest, status: Int) in
      do throws(NetSuiteError) {
        let answer = try client.send(request)
        if answer.status != status { wrong.withLock { $0.append("\(request.method) \(request.target): \(answer.status)") } }
      } catch {
        wrong.withLock { $0.append("\(error)") }
      }
    }
    let next = Counter()
    let threads = (0..<8).map { _ in
      Thread {
        while case let number = next.next(), number <= count {
          send(.creation(externalID: "C-\(number)"), 204)
          send(RESTRequest("GET", "record/v1/customer/eid:C-\(number)"), 200)
          send(RESTRequest("PUT", "record/v1/customer/eid:U-\(number)", json: "{}"), 204)
          let later = RESTRequest(
            "POST", "record/v1/customer", headers: [("Prefer", "respond-async")], body: Array(#"{"companyName":"J-\#(number)"}"#.utf8))
          send(later, 202)
          // One that nothing tells from another must not be sent twice: it is said where that leaves it in doubt.
          do throws(NetSuiteError) {
            let other = try client.send(RESTRequest("POST", "record/v1/customer", json: #"{"companyName":"N-\#(number)"}"#))
            if let error = other.error { throw error }
          } catch {
            uncertain.withLock { $0.append("N-\(number)") }
            let saysWhy = error.mayHaveBeenCarriedOut && error.lookUp?.contains("N-\(number)") == true
            if !saysWhy { wrong.withLock { $0.append("\(error)") } }
          }
        }
      }
    }
    for thread in threads { thread.join() }
    #expect(wrong.withLock { $0 } == [])
    let made = netsuite.made
    #expect(Set(made).count == made.count)
    for kind in ["C-", "U-", "J-"] { #expect(made.count { $0.hasPrefix(kind) } == count, "\(kind)") }
    // Every record without an external id was made, or is told to be uncertain.
    let (plain, unsure) = (Set(made.filter { $0.hasPrefix("N-") }), Set(uncertain.withLock { $0 }))
    #expect((1...count).allSatisfy { plain.contains("N-\($0)") || unsure.contains("N-\($0)") })
    #expect(!unsure.isEmpty && unsure.count < count / 5)
  }
}

extension RESTRequest {
  static let query = RESTRequest("POST", "query/v1/suiteql", headers: [("Prefer", "transient")], body: Array(#"{"q":"SELECT 1"}"#.utf8))

  static func creation(externalID: String) -> RESTRequest {
    let body: JSONValue = ["externalId": .string(externalID)]
    return RESTRequest("POST", "record/v1/customer", body: body.bytes)
  }
}
