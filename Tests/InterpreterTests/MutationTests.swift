import Foundation
import Support
import Testing

/// Broken scripts that still pass the check are run: whatever they do, they end in an outcome and not in a crash.
@Suite struct MutationTests {
  /// How many mutations of each script; `NSS_FUZZ` says more.
  private static let rounds = ProcessInfo.processInfo.environment["NSS_FUZZ"].flatMap(Int.init) ?? 12

  @Test(arguments: try ScriptCase.all().map(\.path))
  func everyMutationComesToAnEnd(path: String) throws {
    let original = try Array(String(contentsOf: Repository.root.appending(path: "\(ScriptCase.folder)/\(path)"), encoding: .utf8).utf8)
    var random = SplitMix(seed: path.utf8.reduce(11) { $0 &* 31 &+ UInt64($1) })
    for _ in 0..<Self.rounds {
      let text = String(decoding: ScriptMutation.of(original, with: &random), as: UTF8.self)
      #expect(!ScriptRun(text, patience: 300_000_000).outcome.isEmpty)
    }
  }
}
