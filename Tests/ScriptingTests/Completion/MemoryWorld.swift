import RecordTypes
import Scripting

/// A session with a few values at hand.
struct MemoryWorld: CompletionWorld {
  var names = ["customers", "r", "total"]
  var latestTarget: String? = "record/v1/customer/7"
  var latestIDs = ["customer": ["107", "108", "21"], "customerpayment": ["40"]]
  var profiles = ["production", "sandbox"]
  var commands = [
    CompletionCommand("describe", .recordType), CompletionCommand("help", .name), CompletionCommand("load", .file),
    CompletionCommand("profile", .profile), CompletionCommand("quit"), CompletionCommand("timing", .words(["on", "off"])),
    CompletionCommand("watch", .duration),
  ]
  var values: [String: [String]] = ["r": ["status", "body"], "r.body": ["id", "companyName"], "r.body.items.[]": ["id", "links"], "d": ["year", "month", "day"]]
  var types: [String: String] = ["customers": "list", "r": "response", "total": "decimal", "d": "date"]
  var extraTypes: [RecordDescription] = []

  func fields(ofValueAt path: [String]) -> [String] { values[path.joined(separator: ".")] ?? [] }
  func latestIDs(ofType name: String) -> [String] { latestIDs[name.lowercased()] ?? [] }
  func typeName(ofValueAt path: [String]) -> String? { types[path.joined(separator: ".")] }
  func recordTypeNames() -> [String] { (RecordTypes.all.map(\.name) + extraTypes.map(\.name)).sorted() }
  func recordType(named name: String) -> RecordDescription? { extraTypes.first { $0.name == name } ?? .builtIn(named: name) }

  func files(in folder: String) -> [String] {
    ["": ["checks/", "first.nss", "rows.csv", ".hidden"], "checks/": ["invoices.nss", "orders.nss"]][folder] ?? []
  }
}
