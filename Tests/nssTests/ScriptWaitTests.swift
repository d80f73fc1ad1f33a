import Foundation
import Support
import Testing

/// What a script waits for, Ctrl-C ends.
@Suite struct ScriptWaitTests {
  @Test(arguments: [
    "sleep(10h)", "print read(env(\"PIPE\"))", "write(env(\"PIPE\"), \"x\")", "append(env(\"PIPE\"), \"x\")",
  ])
  func ctrlCEndsIt(statement: String) throws {
    let folder = try TemporaryDirectory()
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let script = "print \"ready\"\n\(statement)"
    let program = try RunningProgram(
      Invocation(program: BuiltBinary.path, arguments: ["-e", script]).environment(["PIPE": pipe]))
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.wait() == 130)
  }
}
