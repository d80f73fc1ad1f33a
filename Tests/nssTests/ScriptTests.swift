import Foundation
import Support
import Testing

/// Every script below `Tests/Scripts`, against the simulator: what is expected stands in the script itself.
@Suite struct ScriptTests {
  @Test(arguments: try ScriptCase.all())
  func keepsItsWord(script: ScriptCase) throws {
    let run = Invocation(program: BuiltBinary.path, arguments: ["run", script.path, "--simulator"] + script.options)
    try script.expect(run.directory(Repository.path(ScriptCase.folder)).run())
  }

  @Test func thereAreScripts() throws { #expect(try !ScriptCase.all().isEmpty) }
}
