import Foundation
import Support
import Testing

/// Ctrl-C, with real signals: what a script prints tells when to send them.
@Suite struct InterruptionTests {
  /// A request shows what was printed before it: output to a pipe is held back otherwise.
  private static let show = "GET record/v1/customer?limit=1"

  private func start(_ lines: String...) throws -> RunningProgram {
    try RunningProgram(nss("-e", lines.joined(separator: "\n"), "--simulator"))
  }

  @Test func runsWhatCleansUpAndExitsWith130() throws {
    let program = try start(
      "defer { print \"outer\" }", "for i in 1..1 {", "  defer {", "    \(Self.show)", "    print \"inner\", status", "  }",
      "  print \"ready\"", "  \(Self.show)", "  while true { }", "}")
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.readLine() == "inner 200")
    #expect(program.readLine() == "outer")
    #expect(program.wait() == 130)
  }

  /// What stops a job of CI, and a terminal that goes away.
  @Test(arguments: [SIGTERM, SIGHUP])
  func otherEndsCleanUpToo(signal: Int32) throws {
    let program = try start(
      "defer { print \"cleaned\" }", "print \"ready\"", Self.show, "while true { }")
    #expect(program.readLine() == "ready")
    program.send(signal)
    #expect(program.readLine() == "cleaned")
    #expect(program.wait() == 130)
  }

  @Test func isNeverCaught() throws {
    let program = try start(
      "try {", "  print \"ready\"", "  \(Self.show)", "  while true { }", "} catch { print \"caught\" }", "print \"behind\"")
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.readLine() == nil)
    #expect(program.wait() == 130)
  }

  @Test func endsARetryThatWaits() throws {
    let program = try start(
      "defer { print \"cleaned\" }", "retry with every: 1h, within: 2h {", "  print \"ready\"", "  \(Self.show)", "  assert false", "}")
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.readLine() == "cleaned")
    #expect(program.wait() == 130)
  }

  @Test func aSecondOneEndsTheCleanupAtOnce() throws {
    let program = try start(
      "defer {", "  print \"cleaning\"", "  \(Self.show)", "  while true { }", "}",
      "print \"ready\"", "\(Self.show)", "while true { }")
    #expect(program.readLine() == "ready")
    program.interrupt()
    #expect(program.readLine() == "cleaning")
    program.interrupt()
    // The signal itself ends it, which a shell tells as 130.
    #expect(program.wait() == 2)
  }

  @Test func whileItCleansUpEndsTheRunBehindIt() throws {
    let folder = try TemporaryDirectory()
    let signal = folder.path + "/interrupted"
    let program = try start(
      "if true {", "  defer {", "    print \"cleaning\"", "    \(Self.show)", "    let waits = true", "    while waits {",
      "      try { waits = read('\(signal)') == \"\" } catch { }", "    }", "    print \"cleaned\"", "  }", "}", "print \"behind\"")
    #expect(program.readLine() == "cleaning")
    program.interrupt()
    try folder.write("yes", to: "interrupted")
    #expect(program.readLine() == "cleaned")
    #expect(program.readLine() == nil)
    #expect(program.wait() == 130)
  }
}
