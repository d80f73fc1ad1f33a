import HTTP
import JSON
import Synchronization
import Testing

@testable import NetSuite

/// Many records in one request, and the jobs that NetSuite makes of it.
@Suite struct BatchTests {
  private static let job = "/services/rest/async/v1/job"

  /// Takes each batch as a job that is over at once; `refuse` answers in its place.
  private static func jobs(
    over looks: Int = 1, refuse: @escaping @Sendable (HTTPRequest, Int) -> HTTPResponse? = { _, _ in nil }
  ) throws -> LocalNetSuite {
    let counts = Mutex<[Int]>([])
    let polls = Counter()
    return try LocalNetSuite(answer: { request in
      guard request.target.hasPrefix(job) else {
        let count = (try? JSONValue.parse(request.body))?["items"]?.list?.count ?? 1
        let number = counts.withLock { counts in
          counts.append(count)
          return counts.count
        }
        return refuse(request, number) ?? HTTPResponse(status: 202, headers: ["Location": "\(job)/\(number)"])
      }
      let parts = request.target.dropFirst(job.count + 1).split(separator: "/").map(String.init)
      let number = Int(parts[0])!
      if parts.count == 4 { return HTTPResponse(status: 204, headers: ["Location": "/services/rest/record/v1/customer/\(number)\(parts[2])"]) }
      let isOver = polls.next() >= looks
      if parts.count == 1 { return json(["completed": .bool(isOver), "progress": isOver ? "succeeded" : "processing"]) }
      // In an order of its own, and without a link to the results.
      let tasks = (1...counts.withLock { $0[number - 1] }).reversed().map { number -> JSONValue in ["id": .string(String(number))] }
      return json(["items": .list(tasks), "hasMore": false])
    })
  }

  private static func json(_ value: JSONValue) -> HTTPResponse {
    HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: value.bytes)
  }

  private static func client(_ netsuite: LocalNetSuite, _ time: HeldTime = HeldTime()) -> Client {
    Client(timekeeper: time.timekeeper) { () throws(NetSuiteError) in try netsuite.configuration() }
  }

  private static func request(_ count: Int, headers: [(String, String)] = []) -> RESTRequest {
    let records = (0..<count).map { number -> JSONValue in ["companyName": .string("N-\(number)"), "balance": .number("1.50")] }
    return RESTRequest("POST", "record/v1/customer?x=1", headers: headers, body: JSONValue.list(records).bytes)
  }

  @Test func partsAndResults() throws {
    let netsuite = try Self.jobs()
    let answer = try Self.client(netsuite).send(Self.request(205))
    let results = try #require(JSONValue.parse(answer.body).list)
    #expect(answer.status == 200 && answer.error == nil && results.count == 205)
    #expect(results[0] == [
      "status": 204, "id": "11", "location": "/services/rest/record/v1/customer/11", "error": nil, "body": nil,
    ])
    #expect(results[99]["id"] == "1100" && results[100]["id"] == "21" && results[204]["id"] == "35")
    let sent = netsuite.requests.filter { $0.method == "POST" }
    #expect(sent.map(\.target) == Array(repeating: "/services/rest/record/v1/customer?x=1", count: 3))
    #expect(sent.map { (try? JSONValue.parse($0.body))?["items"]?.list?.count } == [100, 100, 5])
    #expect(try JSONValue.parse(sent[2].body)["items"]?[4] == ["companyName": "N-204", "balance": .number("1.50")])
    for request in sent {
      #expect(request.headers["Prefer"] == "respond-async")
      #expect(request.headers["Content-Type"] == "application/vnd.oracle.resource+json; type=collection")
    }
    #expect(Set(sent.map { $0.headers[Repetition.keyHeader] }).count == 3)
  }

  /// The caller's own key names its first part, and the others get the same ones at each run.
  @Test func keysOfTheCaller() throws {
    let netsuite = try Self.jobs()
    let client = Self.client(netsuite)
    let request = Self.request(101, headers: [("Prefer", "respond-async"), (Repetition.keyHeader, "K")])
    let answers = try [client.send(request), client.send(request)]
    #expect(answers[0].status == 202 && answers[0].jobs == ["\(Self.job)/1", "\(Self.job)/2"])
    let keys = netsuite.requests.compactMap { $0.headers[Repetition.keyHeader] }
    #expect(keys.count == 4 && keys[0] == "K" && keys[1] != "K" && keys[1].count == 36 && keys[2...] == keys[..<2])
    // Nor is a job's number the id of a record.
    #expect(answers[0].id == nil && answers[0].header("Location") == "\(Self.job)/1")
    let all = try client.wait(for: answers[0])
    #expect(try JSONValue.parse(all.body).list?.count == 101)
  }

  @Test func aPartThatIsRefused() throws {
    let body: JSONValue = ["o:errorDetails": [["detail": "No.", "o:errorCode": "INVALID_CONTENT", "o:errorPath": "items[3]"]]]
    let netsuite = try Self.jobs { _, number in number == 2 ? HTTPResponse(status: 400, body: body.bytes) : nil }
    let answer = try Self.client(netsuite).send(Self.request(205))
    let results = try #require(JSONValue.parse(answer.body).list)
    #expect(answer.status == 400 && results.count == 205)
    #expect(results[99]["status"] == 204 && results[100]["status"] == 400 && results[100]["error"]?["code"] == "INVALID_CONTENT")
    #expect(results[200]["status"] == JSONValue.null && results[200]["error"]?["code"] == "NOT_SENT")
    let error = try #require(answer.error)
    #expect(error.details.count == 105 && error.details[0].path == "[100].items[3]" && error.notes.count == 7)
    #expect(error.advice.prefix(2) == ["105 of its 205 records failed; its body has a result for each", "the last 5 of them were not sent"])
    // As jobs alone: the first is told, too.
    let begun = try Self.client(Self.jobs { _, number in number == 2 ? HTTPResponse(status: 400, body: body.bytes) : nil })
      .send(Self.request(205, headers: [("Prefer", "respond-async")]))
    #expect(begun.status == 400 && begun.jobs == ["\(Self.job)/1"])
    #expect(begun.error?.advice.first == "the first 100 of its 205 records were taken before: \(Self.job)/1")
  }

  /// What is known of each record when the answer to a part is lost for good.
  @Test func aPartThatIsNotAnswered() throws {
    let netsuite = try FaultyNetSuite { _, request in request.body?["items"]?[0]?["companyName"] == "N-100" ? .unanswered : nil }
    let request = Self.request(205, headers: [("Prefer", "respond-async")])
    let error = #expect(throws: NetSuiteError.self) { try netsuite.client(retries: 1).send(request) }
    #expect(error?.mayHaveBeenCarriedOut == true)
    #expect(error?.notes.suffix(3) == [
      "its records [100] to [199] may have been written", "those before were taken: https://localhost/services/rest/async/v1/job/0",
      "those behind were not sent",
    ])
    // Each try had the same key, so that it was one job all the same.
    #expect(Set(netsuite.requests.map(\.key)).count == 2 && netsuite.requests.count == 3)
  }

  @Test func aJobThatGoesOn() throws {
    let (netsuite, time) = (try Self.jobs(over: .max), HeldTime())
    let client = Self.client(netsuite, time)
    let begun = try client.send(RESTRequest("POST", "record/v1/customer", headers: [("Prefer", "respond-async")], body: Array("{}".utf8)))
    let error = #expect(throws: NetSuiteError.self) { try client.wait(for: begun, every: 2_000_000_000, within: 5_000_000_000) }
    #expect(error?.kind == .timeout && error?.title == "the job did not end within 5 s")
    #expect(error?.notes == ["its progress is “processing”, and it goes on in NetSuite", "the job is \(netsuite.baseURL)\(Self.job)/1"])
    #expect(time.sleeps == [2_000_000_000, 2_000_000_000, 1_000_000_000])
    // A batch that is waited for says what may have become of its records.
    let batch = #expect(throws: NetSuiteError.self) { try client.send(Self.request(2)) }
    #expect(batch?.kind == .timeout && batch?.mayHaveBeenCarriedOut == true)
    #expect(batch?.notes.last == "its records [0] to [1] were taken, and what became of them is not known")
  }

  @Test func aJobThatEnds() throws {
    let (netsuite, time) = (try Self.jobs(over: 4), HeldTime())
    let client = Self.client(netsuite, time)
    let begun = try client.send(RESTRequest("POST", "record/v1/customer", headers: [("Prefer", "respond-async")], body: Array("{}".utf8)))
    let answer = try client.wait(for: begun, every: 1_000_000_000)
    #expect(begun.id == nil && answer.id == "11")
    #expect(answer.status == 204 && answer.header("Location") == "/services/rest/record/v1/customer/11" && answer.method == "POST")
    #expect(time.sleeps.count == 3 && answer.duration == 3_000_000_000)
    let error = #expect(throws: NetSuiteError.self) { try client.wait(for: answer) }
    #expect(error?.kind == .invalidRequest && error?.title == "the answer tells of no job")
  }

  /// NetSuite has as many results as there were records; anything else is not guessed at.
  @Test func resultsThatDoNotFit() throws {
    let netsuite = try LocalNetSuite(answer: { request in
      switch request.target {
      case "\(Self.job)/1": Self.json(["completed": true, "progress": "succeeded"])
      case "\(Self.job)/1/task": Self.json(["items": [["id": "1"]]])
      case "\(Self.job)/1/task/1/result": HTTPResponse(status: 204)
      case "\(Self.job)/2": Self.json(["completed": false, "progress": "failed"])
      case "\(Self.job)/2/task": Self.json(["items": [["id": "1", "completed": false]]])
      default: HTTPResponse(status: 202, headers: ["Location": "\(Self.job)/\(request.target.hasSuffix("2") ? 2 : 1)"])
      }
    })
    let client = Self.client(netsuite)
    let error = #expect(throws: NetSuiteError.self) { try client.send(Self.request(2)) }
    #expect(error?.kind == .protocolViolation && error?.title.hasSuffix("has 1 results for 2 records") == true)
    var other = Self.request(2)
    other.target = "record/v1/customer?x=2"
    let failed = #expect(throws: NetSuiteError.self) { try client.send(other) }
    #expect(failed?.title == "the job has no result" && failed?.notes.first == "its progress is “failed”")
  }

  /// The list of a job's tasks comes in pages, of which none may be left out.
  @Test(arguments: [
    ("/2", nil), (nil, "the list of the job's tasks says that more follow, and has no link to them"),
    ("", "the list of the job's tasks goes in a circle"), ("/slow", "the job's tasks were not listed within 60 s"),
  ] as [(String?, String?)])
  func theListOfTasks(next: String?, complaint: String?) throws {
    let time = HeldTime()
    let netsuite = try LocalNetSuite(answer: { request in
      let list = "\(Self.job)/1/task"
      let link = next.map { [["rel": "next", "href": .string(list + $0)]] as JSONValue } ?? []
      switch request.target {
      case "\(Self.job)/1": return Self.json(["completed": true, "progress": "succeeded"])
      case list: return Self.json(["items": [["id": "1"]], "hasMore": true, "links": link])
      case list + "/2": return Self.json(["items": [["id": "2"]], "hasMore": false])
      case let target where target.hasPrefix(list + "/slow"):
        time.advance(seconds: 30)
        // Without the patience it would end all the same, and otherwise.
        let next: JSONValue = ["rel": "next", "href": .string(target.count > 100 ? list : target + "w")]
        return Self.json(["items": [["id": "3"]], "hasMore": true, "links": [next]])
      case let target where target.hasSuffix("/result"): return HTTPResponse(status: 204)
      default: return HTTPResponse(status: 202, headers: ["Location": "\(Self.job)/1"])
      }
    })
    let client = Self.client(netsuite, time)
    let begun = try client.send(RESTRequest("POST", "record/v1/customer", headers: [("Prefer", "respond-async")], body: Array("{}".utf8)))
    do throws(NetSuiteError) {
      _ = try client.wait(for: begun, within: 60_000_000_000)
      #expect(complaint == nil && netsuite.requests.count { $0.target.hasSuffix("/result") } == 2)
    } catch {
      #expect(error.title == complaint && error.mayHaveBeenCarriedOut)
      #expect(error.notes.last == "the job is \(netsuite.baseURL)\(Self.job)/1")
    }
  }

  @Test(arguments: [
    ("POST", "record/v1/customer", #"[{"a":1}]"#, "application/json; charset=utf-8", true),
    ("POST", "record/v1/customer", " \n[{}]", nil, true), ("PUT", "record/v1/customer/eid:1", "[{}]", nil, false),
    ("POST", "record/v1/customer", "[{}]", "text/plain", false), ("POST", "record/v1/customer", "{}", nil, false),
    ("POST", "restlet?script=1&deploy=1", "[{}]", nil, false), ("POST", "record/v1/customer", "[{}", nil, false),
  ] as [(String, String, String, String?, Bool)])
  func batches(method: String, target: String, body: String, type: String?, isBatch: Bool) throws {
    let request = RESTRequest(method, target, headers: type.map { [("Content-Type", $0)] } ?? [], body: Array(body.utf8))
    #expect(try (Batch(request, at: Target(target, in: Account(id: "1"))) != nil) == isBatch)
  }
}
