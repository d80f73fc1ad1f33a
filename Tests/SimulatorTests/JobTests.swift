import HTTP
import JSON
import Testing

@testable import Simulator

/// Requests that are carried out later, one by one and many at once.
struct JobTests {
  private let account: TestAccount
  private let user: TestUser

  init() throws {
    account = try TestAccount { $0.jobTime = 2_000_000_000 }
    user = try TestUser(account)
  }

  private static let async: HTTPHeaders = ["Prefer": "respond-async"]
  private static let batch: HTTPHeaders = [
    "Prefer": "respond-async", "Content-Type": "application/vnd.oracle.resource+json; type=collection",
  ]
  private static let url = "https://127.0.0.1/services/rest/async/v1/job"

  /// Puts a request aside and gives the path of its job.
  private func submit(
    _ method: String, _ target: String, _ body: String? = nil, _ headers: HTTPHeaders = Self.async
  ) throws -> String {
    let response = user.send(method, target, body, headers: headers)
    #expect(response.status == 202 && response.body.isEmpty)
    #expect(response.headers["Preference-Applied"] == "respond-async")
    return try #require(response.headers["Location"])
  }

  private func result(_ job: String, _ task: Int) -> HTTPResponse { user.send("GET", "\(job)/task/\(task)/result") }

  @Test func aRequestIsCarriedOutWhenItsTimeHasCome() throws {
    let job = try submit("POST", "customer", #"{"companyName":"Later","subsidiary":"1"}"#)
    #expect(job == "/services/rest/async/v1/job/1")
    #expect(user.get(job) == [
      "links": [["rel": "self", "href": .string("\(Self.url)/1")]], "completed": false, "id": "1", "progress": "pending",
      "task": ["links": [["rel": "self", "href": .string("\(Self.url)/1/task")]]],
    ])
    #expect(user.ids("companyName IS Later") == [])
    #expect(result(job, 1).status == 404)

    account.wait(seconds: 2)
    #expect(user.get(job)?["completed"] == true && user.get(job)?["progress"] == "succeeded")
    let tasks = user.get("\(job)/task")
    #expect(tasks?["totalResults"] == 1)
    #expect(tasks?["items"]?[0] == user.get("\(job)/task/1"))
    #expect(user.get("\(job)/task/1") == [
      "links": [
        ["rel": "related", "href": .string("\(Self.url)/1/task/1/result")], ["rel": "self", "href": .string("\(Self.url)/1/task/1")],
      ],
      "completed": true, "id": "1", "progress": "succeeded", "startTime": "2026-11-24T02:00:02Z",
      "endTime": "2026-11-24T02:00:02Z",
    ])
    let id = try #require(user.ids("companyName IS Later")?.first)
    #expect(result(job, 1).status == 204)
    #expect(result(job, 1).headers["Location"]?.hasSuffix("/customer/\(id)") == true)
  }

  @Test func aReadGivesWhatItWouldHaveGiven() throws {
    let job = try submit("GET", "customer/1234?fields=companyName")
    account.wait(seconds: 2)
    #expect(result(job, 1).json == user.get("customer/1234?fields=companyName"))
  }

  @Test func aFailureIsTheResult() throws {
    let job = try submit("POST", "customer", "{}")
    account.wait(seconds: 2)
    #expect(user.get(job)?["progress"] == "failed")
    #expect(result(job, 1).status == 400 && result(job, 1).code == "USER_ERROR")
  }

  @Test func aKeyCountsOnce() throws {
    var headers = Self.async
    headers["X-NetSuite-idempotency-key"] = "cac827ea-3543-4cda-add2-bae634326c27"
    let job = try submit("POST", "customer", #"{"companyName":"Once","subsidiary":"1"}"#, headers)
    let again = user.send("POST", "customer", #"{"companyName":"Twice","subsidiary":"1"}"#, headers: headers)
    #expect(again.status == 400 && again.code == "IDEMPOTENCY_ERROR" && again.json?["title"] == "Conflict")
    #expect(again.headers["Location"] == job && again.headers["Preference-Applied"] == "respond-async")
    account.wait(seconds: 2)
    #expect(user.ids("companyName IS Once")?.count == 1)
    #expect(user.ids("companyName IS Twice") == [])
    // Without respond-async it is passed over.
    headers["Prefer"] = nil
    #expect(user.send("POST", "customer", #"{"companyName":"Twice","subsidiary":"1"}"#, headers: headers).status == 204)
  }

  @Test func aBatchHasATaskForEachRecord() throws {
    let made = try submit(
      "POST", "customer",
      #"{"items":[{"companyName":"A","subsidiary":"1","externalId":"a"},{},{"companyName":"C","subsidiary":"1"}]}"#, Self.batch)
    account.wait(seconds: 2)
    #expect(user.get(made)?["progress"] == "failed")
    #expect((1...3).map { result(made, $0).status } == [204, 400, 204])
    let id = try #require(result(made, 3).headers["Location"]?.split(separator: "/").last)

    let changed = try submit(
      "PATCH", "customer", #"{"items":[{"externalId":"a","phone":"1"},{"id":\#(id),"externalId":"c","phone":"2"}]}"#, Self.batch)
    let upserted = try submit(
      "PUT", "customer", #"{"items":[{"externalId":"a","fax":"3"},{"externalId":"b|","companyName":"B","subsidiary":"1"}]}"#,
      Self.batch)
    let read = try submit("GET", "customer?expandRecords=true&ids=eid:a,\(id)&fields=phone,fax")
    account.wait(seconds: 2)
    #expect([changed, upserted, read].map { user.get($0)?["progress"] } == ["succeeded", "succeeded", "succeeded"])
    #expect(result(read, 1).json?["phone"] == "1" && result(read, 1).json?["fax"] == "3")
    #expect(result(read, 2).json?["phone"] == "2" && result(read, 2).json?["companyName"] == nil)
    #expect(user.get("customer/\(id)")?["externalId"] == "c")

    let deleted = try submit("DELETE", "customer?ids=\(id),eid:a,1")
    account.wait(seconds: 2)
    #expect((1...3).map { result(deleted, $0).status } == [204, 204, 404])
    #expect(user.send("GET", "customer/\(id)").status == 404)
  }

  @Test func aBatchThatCannotBeIsRefusedAtOnce() throws {
    func refused(_ method: String, _ target: String, _ body: String? = nil, _ headers: HTTPHeaders = Self.batch) -> String {
      let response = user.send(method, target, body, headers: headers)
      return response.status == 400 ? response.text ?? "" : "\(response.status)"
    }
    let items = Array(repeating: #"{"companyName":"x"}"#, count: 101).joined(separator: ",")
    #expect(refused("POST", "customer", #"{"items":[\#(items)]}"#).contains("this one has 101"))
    #expect(refused("POST", "customer", #"{"items":[]}"#).contains("this one has 0"))
    #expect(refused("POST", "customer", "[]").contains("a list of items"))
    #expect(refused("POST", "customer", "{").contains("not valid JSON"))
    #expect(refused("POST", "customer", #"{"items":[1]}"#).contains("must be a JSON object"))
    #expect(refused("PATCH", "customer", #"{"items":[{"phone":"1"}]}"#).contains("no id or externalId"))
    #expect(refused("PUT", "customer", #"{"items":[{"id":"1"}]}"#).contains("no externalId"))
    #expect(refused("GET", "customer?ids=", nil, Self.async).contains("this one has 0"))
    let collection: HTTPHeaders = ["Content-Type": "application/vnd.oracle.resource+json;type=collection"]
    #expect(refused("POST", "customer", #"{"items":[{}]}"#, collection).contains("respond-async"))
  }

  @Test func whatIsNoJobIsNotThere() throws {
    let job = try submit("GET", "customer/1234")
    for path in ["/services/rest/async/v1/job/9", "/services/rest/async/v1/job/x", "\(job)/task/0", "\(job)/task/2", "\(job)/task/1/x"] {
      #expect(user.send("GET", path).status == 404)
    }
  }

  private static func path(_ number: Int) -> String { "/services/rest/async/v1/job/\(number)" }

  @Test func ofJobsThatAreDoneTheLatestAreKept() throws {
    let account = try TestAccount { options in (options.jobTime, options.keptJobs) = (2_000_000_000, 3) }
    let user = try TestUser(account)
    func submit(_ number: Int) -> HTTPResponse {
      let headers: HTTPHeaders = ["Prefer": "respond-async", "X-NetSuite-Idempotency-Key": "key \(number)"]
      return user.send("POST", "customer", #"{"companyName":"No. \#(number)","subsidiary":"1"}"#, headers: headers)
    }
    for number in 1...5 { #expect(submit(number).headers["Location"] == Self.path(number)) }
    // As many as wait.
    #expect((1...5).allSatisfy { user.get(Self.path($0))?["completed"] == false })
    account.wait(seconds: 2)
    #expect((1...6).map { user.send("GET", Self.path($0)).status } == [404, 404, 200, 200, 200, 404])
    #expect(user.send("GET", "\(Self.path(3))/task/1/result").status == 204)
    // With a job its key is forgotten.
    #expect(submit(3).code == "IDEMPOTENCY_ERROR")
    #expect(submit(1).headers["Location"] == Self.path(6))
    account.wait(seconds: 2)
    #expect((3...6).map { user.get(Self.path($0))?["progress"] } == [nil, "succeeded", "succeeded", "succeeded"])
  }

  @Test func jobsThatTakeTooMuchRoomMakeIt() throws {
    let account = try TestAccount { options in (options.jobTime, options.keptJobBytes) = (2_000_000_000, 2_000) }
    let user = try TestUser(account)
    for fields in ["id", "id", "id,companyName,dateCreated"] {
      #expect(user.send("GET", "customer/1234?fields=\(fields)", headers: Self.async).status == 202)
    }
    account.wait(seconds: 2)
    #expect((1...3).map { user.send("GET", Self.path($0)).status } == [404, 200, 200])
    // The latest is always kept.
    let body = #"{"companyName":"\#(String(repeating: "x", count: 3_000))","subsidiary":"1"}"#
    #expect(user.send("POST", "customer", body, headers: Self.async).status == 202)
    account.wait(seconds: 2)
    #expect((1...4).map { user.send("GET", Self.path($0)).status } == [404, 404, 404, 200])
  }

  @Test func jobsAreNotForOthersServices() throws {
    #expect(user.send("GET", "/services/rest/system/v1/serverTime", headers: Self.async).status == 200)
  }
}
