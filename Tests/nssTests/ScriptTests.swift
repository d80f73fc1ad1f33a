import Foundation
import Support
import Testing

/// Every script below `Tests/Scripts`, against the simulator: what is expected stands in the script itself.
@Suite struct ScriptTests {
  @Test(arguments: try ScriptCase.all())
  func keepsItsWord(script: ScriptCase) throws {
    let run = Invocation(program: BuiltBinary.path, arguments: ["run", script.path, "--simulator"] + script.options)
    let folder = try TemporaryDirectory()
    for name in try Repository.names(in: ScriptCase.folder) {
      try FileManager.default.createSymbolicLink(
        at: folder.url.appendingPathComponent(name), withDestinationURL: Repository.path("\(ScriptCase.folder)/\(name)"))
    }
    try script.expect(run.environment(script.environment).directory(folder.url).run())
  }

  @Test func thereAreScripts() throws { #expect(try !ScriptCase.all().isEmpty) }
}
