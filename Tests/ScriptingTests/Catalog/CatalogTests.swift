import Foundation
import JSON
import NetSuite
import Platform
import RecordTypes
import Support
import Synchronization
import Testing

@testable import Scripting

/// The account's catalog: never waited for unless it is meant to be, fetched once, kept for a day.
@Suite struct CatalogTests {
  private let schema: JSONValue = [
    "type": "object", "required": ["companyName"],
    "properties": ["companyName": ["type": "string"], "custentity_colour": ["type": "string", "x-ns-custom-field": true]],
  ]

  private final class TestClock: Sendable {
    let seconds = Atomic<Int64>(1_800_000_000)
    var now: @Sendable () -> Int64 { { self.seconds.load(ordering: .relaxed) } }
    func pass(_ seconds: Int64) { self.seconds.add(seconds, ordering: .relaxed) }
  }

  @Test func untilItIsThereTheBuiltInFactsAnswer() {
    let server = CatalogServer("customer", "customrecord_colour", "zebra")
    server.set("customer", schema)
    let catalog = Catalog(name: "a", folder: nil, send: server.sender)
    #expect(catalog.state == .unasked)
    #expect(catalog.typeNames() == RecordTypes.all.map(\.name))
    catalog.settle()
    #expect(catalog.typeNames() == ["customer", "customrecord_colour", "zebra"])
    #expect(catalog.state == .ready(types: 3))
    #expect(catalog.type(named: "Customer")?.origin == .builtIn)
    catalog.settle()
    let customer = catalog.type(named: "Customer")
    #expect(customer?.origin == .catalog && customer?.fields.map(\.name) == ["companyName", "custentity_colour"])
    #expect(customer?.fields.map(\.isRequired) == [true, false] && customer?.fields.map(\.isCustom) == [false, true])
    #expect(server.requests == [" application/json", "customer application/schema+json"])
  }

  @Test func whatIsNoRecordTypeIsNotAskedFor() {
    let server = CatalogServer("customer")
    let catalog = Catalog(name: "a", folder: nil, send: server.sender)
    #expect(catalog.type(named: "cust") == nil)
    catalog.settle()
    #expect(catalog.type(named: "cust") == nil)
    catalog.settle()
    #expect(server.requests == [" application/json"])
  }

  @Test func aCatalogThatStallsDelaysNothing() throws {
    let server = CatalogServer("zebra")
    server.stall(true)
    let catalog = Catalog(name: "a", folder: nil, send: server.sender)
    _ = catalog.typeNames()
    server.awaitRequests(1)
    for _ in 0..<100 { #expect(catalog.typeNames().contains("customer") && catalog.type(named: "customer") != nil) }
    #expect(catalog.state == .fetching("the list of record types"))
    // The user's own requests run: nothing is under way, and nothing begins.
    catalog.pause()
    catalog.settle()
    _ = catalog.typeNames()
    catalog.settle()
    let count = server.requests.count
    server.stall(false)
    catalog.resume()
    catalog.settle()
    #expect(count == 1 && server.requests.count >= 2 && server.most == 1)
    #expect(catalog.typeNames() == ["zebra"])
  }

  @Test func whatGaveWayComesAgain() {
    let server = CatalogServer("zebra")
    server.stall(true)
    let catalog = Catalog(name: "a", folder: nil, send: server.sender)
    _ = catalog.typeNames()
    server.awaitRequests(1)
    catalog.pause()
    catalog.settle()
    server.stall(false)
    catalog.resume()
    catalog.settle()
    #expect(server.requests.count == 2 && catalog.state == .ready(types: 1))
  }

  @Test func whoLeavesDoesNotWait() {
    let server = CatalogServer("zebra")
    server.stall(true)
    let catalog = Catalog(name: "a", folder: nil, send: server.sender)
    _ = catalog.typeNames()
    server.awaitRequests(1)
    catalog.stop()
    catalog.settle()
    _ = catalog.typeNames()
    catalog.settle()
    #expect(server.requests.count == 1)
  }

  @Test func aFailureIsQuietAndTriedAgainAfterAMinute() {
    let (server, clock) = (CatalogServer(), TestClock())
    server.set("", ["o:errorDetails": [["detail": "not now"]]], status: 503)
    let catalog = Catalog(name: "a", folder: nil, now: clock.now, send: server.sender)
    _ = catalog.typeNames()
    catalog.settle()
    guard case .failed(let reason) = catalog.state else { return #expect(Bool(false), "\(catalog.state)") }
    #expect(reason.contains("503") || reason.contains("not now"))
    clock.pass(59)
    _ = catalog.typeNames()
    catalog.settle()
    #expect(server.requests.count == 1)
    clock.pass(1)
    server.set("", ["items": [["name": "zebra"]]])
    _ = catalog.typeNames()
    catalog.settle()
    #expect(catalog.typeNames() == ["zebra"] && catalog.state == .ready(types: 1))
  }

  @Test func whatWasFetchedIsKeptForADayForItsOwnerAlone() throws {
    let (folder, clock, server) = (try TemporaryDirectory(), TestClock(), CatalogServer("customer", "zebra"))
    server.set("customer", schema)
    func catalog() -> Catalog { Catalog(name: "1234567_SB1 / admin", folder: "\(folder.path)/catalog", now: clock.now, send: server.sender) }
    let first = catalog()
    _ = first.typeNames()
    _ = first.type(named: "customer")
    first.settle()
    #expect(server.requests.count == 2)
    let own = "\(folder.path)/catalog/1234567_SB1%20%2F%20admin"
    #expect(try FileManager.default.contentsOfDirectory(atPath: own).sorted() == ["customer.json", "record-types.json"])
    #expect(try FileManager.default.attributesOfItem(atPath: own)[.posixPermissions] as? Int == 0o700)
    #expect(try FileManager.default.attributesOfItem(atPath: "\(own)/customer.json")[.posixPermissions] as? Int == 0o600)

    clock.pass(86_399)
    let second = catalog()
    second.prepare()
    second.settle()
    #expect(second.typeNames() == ["customer", "zebra"] && second.type(named: "customer")?.origin == .catalog)
    #expect(server.requests.count == 2)

    try "{ \"fetched\": 1800000000, \"answer\": { \"items\": [".write(toFile: "\(own)/record-types.json", atomically: false, encoding: .utf8)
    let third = catalog()
    third.prepare()
    third.settle()
    #expect(third.typeNames().count > 2)
    third.settle()
    #expect(server.requests.count == 3 && third.typeNames() == ["customer", "zebra"])

    clock.pass(86_400)
    let fourth = catalog()
    fourth.prepare()
    fourth.settle()
    #expect(fourth.type(named: "customer")?.origin == .builtIn)
    fourth.settle()
  }

  @Test func whoDescribesWaitsAndIsToldWhereItIsFrom() throws {
    let server = CatalogServer("customer", "zebra")
    server.set("customer", schema)
    let (catalog, cancellation) = (Catalog(name: "a", folder: nil, send: server.sender), Cancellation())
    let customer = try catalog.load("customer", cancellation: cancellation)
    #expect(customer.answer.origin == .catalog && customer.note == nil)
    let invoice = try catalog.load("INVOICE", cancellation: cancellation)
    #expect(invoice.answer.name == "invoice" && invoice.answer.origin == .builtIn && invoice.note == "no connection: refused")
    #expect(throws: CatalogError.unknown("there is no record type `custommer`", nearest: "customer", note: "no connection: refused")) {
      try catalog.load("custommer", cancellation: cancellation)
    }
    #expect(try catalog.loadNames(cancellation: cancellation).answer == ["customer", "zebra"])
    server.set("vendor", ["title": "Not Found"], status: 404)
    #expect(try catalog.load("vendor", cancellation: cancellation).note == "the account's catalog has no `vendor`")
    server.set("zebra", ["title": "Not Found"], status: 404)
    #expect(throws: CatalogError.unknown("there is no record type `zebra`", nearest: nil, note: nil)) {
      try catalog.load("zebra", cancellation: cancellation)
    }
  }

  @Test func whoDescribesMayStopWaiting() throws {
    let server = CatalogServer()
    server.stall(true)
    let (catalog, cancellation) = (Catalog(name: "a", folder: nil, send: server.sender), Cancellation())
    Thread { server.awaitRequests(1); cancellation.cancel() }.detach()
    #expect(throws: CatalogError.interrupted) { try catalog.load("customer", cancellation: cancellation) }
    #expect(throws: CatalogError.interrupted) { try catalog.loadNames(cancellation: cancellation) }
  }
}
