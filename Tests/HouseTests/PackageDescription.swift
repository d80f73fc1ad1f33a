import Foundation
import Support

/// What SwiftPM makes of Package.swift.
struct PackageDescription {
  struct Target {
    let name: String
    let type: String
    let dependencies: [String]
  }

  let targets: [Target]
  /// The packages it depends on.
  let packages: [Any]

  /// Asks `swift package`, in a scratch directory of its own: the test run holds the lock of `.build`.
  static func ofRepository() throws -> PackageDescription {
    let scratch = try TemporaryDirectory()
    let swift = Invocation(
      program: "/usr/bin/env",
      arguments: ["swift", "package", "--package-path", Repository.root.path, "--scratch-path", scratch.path, "dump-package"])
    let outcome = try swift.run()
    let root = try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any] ?? [:]
    let targets = (root["targets"] as? [[String: Any]] ?? []).map { target in
      Target(
        name: target["name"] as? String ?? "", type: target["type"] as? String ?? "",
        dependencies: (target["dependencies"] as? [[String: Any]] ?? []).compactMap { dependency in
          (dependency["byName"] as? [Any])?.first as? String
        })
    }
    return PackageDescription(targets: targets, packages: root["dependencies"] as? [Any] ?? [])
  }
}
