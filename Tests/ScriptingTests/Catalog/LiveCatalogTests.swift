import Crypto
import NetSuite
import Platform
import Scripting
import Simulator
import Testing

/// The catalog of a client: of the simulator's account, and of a server that takes connections and says nothing.
@Suite struct LiveCatalogTests {
  @Test func theSimulatorDescribesItsTypes() throws {
    let simulator = try Simulator(options: SimulatorOptions())
    try simulator.start()
    defer { simulator.stop() }
    let client = try simulator.client()
    _ = try client.send(RESTRequest("PATCH", "record/v1/customer/1234", json: #"{"custentity_colour":"red"}"#)).checked()
    let (catalog, cancellation) = (Catalog(client, name: "simulator", folder: nil), Cancellation())
    let names = try catalog.loadNames(cancellation: cancellation)
    #expect(names.note == nil && names.answer.contains("salesOrder"))
    let customer = try catalog.load("customer", cancellation: cancellation).answer
    #expect(customer.origin == .catalog)
    #expect(customer.fields.named("custentity_colour")?.isCustom == true)
    // What goes through the schema is what the facts say.
    let facts = try #require(RecordDescription.builtIn(named: "customer"))
    for field in facts.fields {
      let found = try #require(customer.fields.named(field.name), "\(field.name)")
      #expect(found.kind == field.kind && found.fields.map(\.name).sorted() == field.fields.map(\.name).sorted(), "\(field.name)")
    }
    let text = try catalog.describe("customer.custentity_colour", width: 60, isColoured: false, cancellation: cancellation)
    #expect(text.contains("the account's own") && text.contains("(from the account's catalog)"))
    #expect(try catalog.records(matching: "order", width: 60, isColoured: false, cancellation: cancellation).contains("purchaseOrder"))
  }

  @Test func aServerThatSaysNothingIsLeftAtOnce() throws {
    let listener = try Listener()
    let configuration = Configuration(
      account: try Account(id: "1234567", baseURL: "https://127.0.0.1:\(listener.port)"),
      credentials: Credentials(clientID: "c", certificateID: "i", key: try PrivateKey.generate(.ec(.p256))))
    let (catalog, accepting) = (Catalog(Client(configuration), name: "a", folder: nil), Cancellation())
    _ = catalog.typeNames()
    let connection = listener.accept(accepting)
    #expect(connection != nil && catalog.type(named: "customer") != nil)
    #expect(catalog.state == .fetching("the list of record types"))
    let interrupted = Cancellation()
    interrupted.cancel()
    #expect(throws: CatalogError.interrupted) { try catalog.load("customer", cancellation: interrupted) }
    catalog.stop()
    withExtendedLifetime(connection) {}
  }
}
