import Foundation
import HTTP
import JSON
import Support
import Testing

@testable import Simulator

/// An account that outlives its process.
struct DataFolderTests {
  private let folder: TemporaryDirectory
  private var path: String { folder.path + "/account" }

  init() throws { folder = try TemporaryDirectory() }

  /// Somebody who is logged in to the account in the folder. It is another's as long as he is there.
  private func user(longLog: Int? = nil) throws -> TestUser {
    try TestUser(
      TestAccount {
        $0.dataFolder = path
        $0.longLog = longLog
        $0.jobTime = 2_000_000_000
      })
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  private func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  private static let customer = #"{"companyName":"Kept","externalId":"K-1","subsidiary":"1","custentity_a":{"b":[1.10]}}"#

  @Test func whatWasWrittenIsThereAtTheNextStart() throws {
    var first: TestUser? = try user()
    let made = try #require(try first?.make(Self.customer))
    let gone = try #require(try first?.make(#"{"companyName":"Gone","subsidiary":"1"}"#))
    #expect(first?.send("PATCH", made, #"{"creditLimit":1234.10}"#).status == 204)
    #expect(first?.send("DELETE", gone).status == 204)
    #expect(first?.send("POST", "customrecord_kept", #"{"name":"one"}"#).status == 204)
    let before = first?.get(made)
    first = nil
    let second = try user()
    #expect(second.get(made) == before && before?["creditLimit"] == .number("1234.10"))
    #expect(second.get("customer/eid:K-1")?["custentity_a"]?["b"]?[0] == .number("1.10"))
    #expect(second.send("GET", gone).status == 404)
    #expect(second.get("customrecord_kept")?["totalResults"] == 1)
    // An id is given once, a key that no two may have too.
    #expect(try second.make(#"{"companyName":"Next","subsidiary":"1"}"#) == "customer/1237")
    #expect(second.send("POST", "customer", Self.customer).status == 400)
  }

  @Test func theBooksAreThereToo() throws {
    var first: TestUser? = try user()
    let invoice = #"{"entity":"101","item":{"items":[{"item":"71","quantity":2,"rate":10.50}]}}"#
    let made = try #require(first?.send("POST", "invoice", invoice).headers["Location"]?.split(separator: "/").last)
    #expect(first?.send("POST", "invoice/\(made)/!transform/customerPayment").status == 204)
    let paths = ["invoice/\(made)", "customer/101", "account/3", "inventoryItem/71"]
    let before = paths.map { first?.get($0) }
    first = nil
    let second = try user()
    #expect(paths.map { second.get($0) } == before)
    // What was paid is known: it cannot be paid again.
    #expect(second.send("POST", "invoice/\(made)/!transform/customerPayment").status == 400)
  }

  /// In the log, and in a state that was made anew.
  @Test(arguments: [nil, 1])
  func whatIsAttachedIsThereToo(longLog: Int?) throws {
    var first: TestUser? = try user(longLog: longLog)
    for attachment in ["contact/401", "contact/402", "file/1"] {
      #expect(first?.send("POST", "customer/101/!attach/\(attachment)").status == 204)
    }
    #expect(first?.send("POST", "customer/101/!detach/contact/402").status == 204)
    let before = first?.get("customer/101?expandSubResources=true")
    #expect(before?["contactRoles"]?["items"]?.list?.count == 1)
    let state = try #require(first?.account.simulator.state)
    first = nil
    let copy = try TestUser(TestAccount { $0.initialState = state })
    for second in [try user(), copy] {
      #expect(second.get("customer/101?expandSubResources=true") == before)
      for attachment in ["contact/401", "file/1"] {
        #expect(second.send("POST", "customer/101/!attach/\(attachment)").status == 400)
      }
      #expect(second.send("POST", "customer/101/!detach/contact/402").status == 400)
    }
  }

  @Test func whoKnewTheAccountIsLetIn() throws {
    var simulator: Simulator? = try user().account.simulator
    let known = try #require(simulator.map { [$0.clientID, $0.certificateID, $0.privateKeyPEM, $0.certificatePEM, $0.tba.token] })
    simulator = nil
    let again = try user().account.simulator
    #expect([again.clientID, again.certificateID, again.privateKeyPEM, again.certificatePEM, again.tba.token] == known)
  }

  @Test func aJobIsCarriedOutOnce() throws {
    let headers: HTTPHeaders = ["Prefer": "respond-async", "X-NetSuite-Idempotency-Key": "one"]
    let body = #"{"companyName":"Later","subsidiary":"1"}"#
    var first: TestUser? = try user()
    #expect(first?.send("POST", "customer", body, headers: headers).status == 202)
    first = nil
    var second: TestUser? = try user()
    #expect(second?.send("POST", "customer", body, headers: headers).code == "IDEMPOTENCY_ERROR")
    second?.account.wait(seconds: 2)
    #expect(second?.ids("companyName IS Later")?.count == 1)
    second = nil
    let third = try user()
    third.account.wait(seconds: 4)
    #expect(third.ids("companyName IS Later")?.count == 1)
    #expect(third.send("GET", "/services/rest/async/v1/job/1/task/1/result").headers["Location"]?.contains("/customer/") == true)
    #expect(!(try bytes("1.log")).containsText("Bearer"))
  }

  @Test func jobsThatWereForgottenLeaveTheirNumbers() throws {
    func user() throws -> TestUser {
      try TestUser(
        TestAccount { options in
          options.dataFolder = path
          (options.longLog, options.jobTime, options.keptJobs) = (1, 2_000_000_000, 2)
        })
    }
    let root = "/services/rest/async/v1/job"
    var first: TestUser? = try user()
    for _ in 1...4 { #expect(first?.send("DELETE", "customer/1", headers: ["Prefer": "respond-async"]).status == 202) }
    first?.account.wait(seconds: 2)
    #expect((1...4).map { first?.send("GET", "\(root)/\($0)").status } == [404, 404, 200, 200])
    // The log is made anew with this.
    _ = try first?.make(Self.customer)
    #expect(try names().contains("2.state"))
    #expect(first?.send("GET", "customer/1234", headers: ["Prefer": "respond-async"]).status == 202)
    first = nil
    let second = try user()
    second.account.wait(seconds: 4)
    #expect((2...6).map { second.get("\(root)/\($0)")?["progress"] } == [nil, nil, "failed", "succeeded", nil])
  }

  @Test func whereverTheLogIsCutOffItIsReadUpToThere() throws {
    var first: TestUser? = try user()
    for number in 1...3 { _ = try first?.make(#"{"companyName":"C\#(number)","subsidiary":"1"}"#) }
    first = nil
    let log = try bytes("1.log")
    let ends = try FrameFile.contents(of: log).payloads.map(\.endIndex)
    #expect(ends.count == 3 && ends.last == log.count)
    for length in FrameFile.start.count...log.count {
      let contents = try FrameFile.contents(of: Array(log.prefix(length)))
      #expect(contents.payloads.map(\.endIndex) == ends.filter { $0 <= length })
    }
    try write(log.prefix(ends[2] - 1), to: "1.log")
    #expect(try user().ids("companyName START_WITH C AND id GREATER 1234")?.count == 2)
    #expect(try bytes("1.log") == Array(log.prefix(ends[1])))
    try write(log + [UInt8](repeating: 0, count: 100), to: "1.log")
    #expect(try user().ids("companyName START_WITH C AND id GREATER 1234")?.count == 3)
    #expect(try bytes("1.log") == log)
  }

  /// A flipped bit in the heading, in a length, in a checksum, in what is told.
  @Test(arguments: ["1.log", "1.state"], [0, 16, 19, 23, 24, 30, 60])
  func whatIsDamagedBeforeItsEndIsRefused(name: String, place: Int) throws {
    var first: TestUser? = try user()
    for number in 1...3 { _ = try first?.make(#"{"companyName":"C\#(number)","subsidiary":"1"}"#) }
    first = nil
    var damaged = try bytes(name)
    damaged[place] ^= 1
    try write(damaged, to: name)
    // A file that does not begin like one of the folder's is not the folder's.
    if place == 0 {
      #expect(throws: SimulatorError.self) { try user() }
      return #expect(try bytes(name) == damaged)
    }
    #expect { try user() } throws: { "\($0)".hasSuffix("/\(name): it is damaged") }
  }

  @Test func aLogThatIsGoneIsNotTakenForAnEmptyOne() throws {
    var first: TestUser? = try user()
    _ = try first?.make(Self.customer)
    first = nil
    let log = try bytes("1.log")
    try write([], to: "1.log")
    #expect { try user() } throws: { "\($0)".hasSuffix("/1.log: it is damaged") }
    try FileManager.default.removeItem(atPath: "\(path)/1.log")
    #expect { try user() } throws: { "\($0)".hasSuffix("/1.log does not exist") }
    try write(log, to: "1.log")
    #expect(try user().get("customer/eid:K-1")?["companyName"] == "Kept")
  }

  @Test func damagedKeysAreNotReplaced() throws {
    var first: TestUser? = try user()
    first = nil
    _ = first
    try write(Array("{}".utf8), to: "keys.json")
    #expect { try user() } throws: { "\($0)".hasSuffix("/keys.json: it is damaged") }
  }

  @Test func whatIsKeptIsForItsUserAlone() throws {
    _ = try user()
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      let mode = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int
      #expect(mode == 0o600, "\(name)")
    }
  }

  @Test func aFileThatWasJustBegunInANewFolderIsClearedAway() throws {
    for name in ["keys.json", "key.pem", "port"] { try folder.write("half", to: "account/\(name).0123456789ab") }
    _ = try user()
    #expect(try names() == ["1.log", "1.state", "ca.pem", "key.pem", "keys.json", "lock"])
  }

  @Test func whatClientsNeedLiesInTheFolder() throws {
    var simulator: Simulator? = try user().account.simulator
    let files = try #require([simulator?.privateKeyFile, simulator?.certificateFile].compactMap { $0 })
    let texts = try #require(simulator.map { [$0.privateKeyPEM, $0.certificatePEM] })
    #expect(files.allSatisfy { $0.hasPrefix("/") })
    #expect(try files.map { try String(contentsOfFile: $0, encoding: .utf8) } == texts)
    simulator = nil
    // One that somebody changed, or that is gone, is as it was.
    try write(Array("mine".utf8), to: "key.pem")
    try FileManager.default.removeItem(atPath: files[1])
    _ = try user()
    #expect(try files.map { try String(contentsOfFile: $0, encoding: .utf8) } == texts)
    #expect(try Simulator().privateKeyFile == nil)
  }

  @Test func thePortStaysWhileItIsFree() throws {
    func started() throws -> Simulator {
      var options = SimulatorOptions()
      options.dataFolder = path
      let simulator = try Simulator(options: options)
      try simulator.start()
      return simulator
    }
    var simulator: Simulator? = try started()
    let first = try #require(simulator?.baseURL)
    simulator = nil
    simulator = try started()
    #expect(simulator?.baseURL == first)
    simulator = nil
    let other = try Simulator()
    try other.start(port: try #require(Int(first.split(separator: ":").last ?? "")))
    simulator = try started()
    #expect(simulator?.baseURL != first && simulator?.baseURL.hasPrefix("https://127.0.0.1:") == true)
    // From then on it is that one.
    let second = simulator?.baseURL
    simulator = nil
    other.stop()
    #expect(try started().baseURL == second)
  }

  @Test func twoCannotHaveOneFolder() throws {
    let first = try user()
    #expect { try user() } throws: { "\($0)".hasSuffix("/account: another process uses it") }
    _ = first
  }

  @Test(arguments: ["notes.txt", "1.log", "2025.log", "3.state"])
  func aFolderWithOtherFilesIsLeftAlone(name: String) throws {
    try folder.write("mine", to: "account/\(name)")
    #expect { try user() } throws: { "\($0)".contains("it holds other files") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == [name, "lock"].sorted())
  }

  @Test func aLongLogIsMadeAnew() throws {
    var first: TestUser? = try user(longLog: 2_000)
    for number in 1...30 { _ = try first?.make(#"{"companyName":"C\#(number)","subsidiary":"1"}"#) }
    let before = first?.get("customer/1250")
    first = nil
    let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    #expect(names.count == 6 && !names.contains("1.state") && names.contains("keys.json"))
    // What was being written when a process ended is cleared away.
    try folder.write("nss simulator 1\nhalf", to: "account/99.state.0123456789ab")
    #expect(try user().get("customer/1250") == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == names)
    #expect(try user().ids("companyName START_WITH C AND id GREATER 1234")?.count == 30)
  }

  @Test func aStateGoesThroughJSON() throws {
    let first = try TestUser()
    let made = try first.make(Self.customer)
    #expect(first.send("POST", "invoice", #"{"entity":"101","item":{"items":[{"item":"71","quantity":2}]}}"#).status == 204)
    let state = first.account.simulator.state
    let second = try TestUser(TestAccount { $0.initialState = state })
    for path in [made, "customer/101", "account/3", "invoice/1192?expandSubResources=true", "salesOrder/18?expandSubResources=true"] {
      #expect(second.get(path) == first.get(path) && second.get(path)?["id"] != nil, "\(path)")
    }
    #expect(second.account.simulator.state == state)
  }

  @Test(arguments: [
    ("no", "is not JSON"), ("{}", "has no \"records\""), (#"{"records":{"custumer":{}},"settled":{}}"#, "custumer is no type"),
    (#"{"records":{"customer":{"next":1,"made":0,"records":[{"id":1,"fields":{"a":null}}]}},"settled":{}}"#, "record 1 is none"),
  ])
  func aStateThatIsNoneIsRefused(json: String, why: String) {
    #expect { try TestAccount { $0.initialState = Array(json.utf8) } } throws: { "\($0)".contains(why) }
  }

  @Test func recordsOfATypeThatIsNotKnownAnyMoreAreNotPassedOver() throws {
    var options = SimulatorOptions()
    try options.addRecordTypes(Array("size\nname string\n".utf8), named: "own.txt")
    options.dataFolder = path
    _ = try Simulator(options: options)
    #expect { try user() } throws: { "\($0)".contains("type 'size', which is not known") }
  }
}

extension [UInt8] {
  fileprivate func containsText(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
