import Foundation
import Support

/// A user with a home of their own, and a simulator to log in to.
final class SimulatedUser {
  static let script = "print (GET record/v1/customer?limit=1).status"

  let home: TemporaryDirectory
  /// The variables that lead to the simulator.
  let variables: [String: String]
  private let simulator: RunningProgram

  init() throws {
    home = try TemporaryDirectory()
    simulator = try RunningProgram(Invocation(program: BuiltBinary.path, arguments: ["simulator"]))
    var variables: [String: String] = [:]
    for _ in 0..<10 {
      guard let line = simulator.readLine(), let parts = line.wholeMatch(of: #/export (NSS_\w+)='([^']*)'/#) else { break }
      variables[String(parts.output.1)] = String(parts.output.2)
    }
    self.variables = variables
  }

  deinit { simulator.stop() }

  /// The folder of profiles, keys and certificates.
  var folder: URL { home.url.appendingPathComponent(".config/nss") }

  var homeVariables: [String: String] { ["HOME": home.url.path] }

  /// All of the simulator's variables but for these changes; an empty one is none.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    homeVariables.merging(variables) { $1 }.merging(changes) { $1 }
  }

  /// A profile in the file's own form.
  func profile(_ name: String, _ more: String = "") -> String {
    "\(name): { account: \"\(variables["NSS_ACCOUNT"]!)\", clientId: \"\(variables["NSS_CLIENT_ID"]!)\", "
      + "certificateId: \"\(variables["NSS_CERTIFICATE_ID"]!)\", privateKey: \"\(variables["NSS_PRIVATE_KEY"]!)\", "
      + "\(place)\(more) }"
  }

  /// `baseURL: "…", caFile: "…"`
  var place: String { "baseURL: \"\(variables["NSS_BASE_URL"]!)\", caFile: \"\(variables["NSS_CA_FILE"]!)\"" }

  var profiles: String {
    get throws { try String(contentsOf: folder.appendingPathComponent("profiles.nss"), encoding: .utf8) }
  }

  func save(_ text: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appendingPathComponent("profiles.nss"), atomically: false, encoding: .utf8)
  }

  /// Runs a script of one request.
  func run(_ arguments: String..., environment: [String: String] = [:]) -> Invocation {
    Invocation(program: BuiltBinary.path, arguments: ["-e", Self.script] + arguments)
      .environment(homeVariables.merging(environment) { $1 })
  }
}

/// What may be done to a file, as its owner sees it.
func permissions(_ url: URL) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
}
