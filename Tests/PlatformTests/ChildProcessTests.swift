import Foundation
import Platform
import Support
import Testing

extension SignalsTests {
  /// Programs that are started and waited for; one at a time with what is tested of signals, since each has Ctrl-C
  /// ignored meanwhile.
  @Suite struct ChildProcessTests {
    private let folder: URL
    private let scratch = try! TemporaryDirectory()

    init() { folder = scratch.url }

    private func written(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }

    @Test func readsWhatItIsGiven() throws {
      let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 1_000_000)
      // The argument is the name of a file, blanks and all: the shell does not read it.
      let copy = ChildProcess(shell: "cat >", arguments: [folder.path + "/out file"])
      #expect(try copy.run(.bytes(Array("a\nb".utf8))) == .exited(0))
      #expect(try written("out file") == "a\nb")
      #expect(try ChildProcess(["sh", "-c", "wc -c > \(folder.path)/count"]).run(.bytes(bytes)) == .exited(0))
      #expect(try written("count").trimmingCharacters(in: .whitespacesAndNewlines) == "1000000")
    }

    @Test func mayLeaveEarly() throws {
      let bytes = [UInt8](repeating: 10, count: 1_000_000)
      #expect(try ChildProcess(shell: "exit 3").run(.bytes(bytes)) == .exited(3))
      #expect(try ChildProcess(shell: "head -c 1 > \(folder.path)/first").run(.bytes(bytes)) == .exited(0))
      #expect(try written("first") == "\n")
    }

    @Test func hasTheEnvironmentAndWhatIsAdded() throws {
      let child = ChildProcess(
        shell: "echo \"$LESS/$HOME\" > \(folder.path)/out", additions: ["LESS": "-R x", "HOME": "here"])
      #expect(try child.run() == .exited(0))
      #expect(try written("out") == "-R x/here\n")
      #expect(try ChildProcess(shell: "test -n \"$PATH\"").run() == .exited(0))
    }

    @Test func endsByASignalOrAreMissing() throws {
      #expect(try ChildProcess(shell: "kill -9 $$").run() == .killed(9))
      #expect(try ChildProcess(shell: "no-such-program-there 2> /dev/null").run(.bytes([1])) == .exited(127))
      #expect(throws: ChildProcess.Failure.self) { try ChildProcess(["/no/such/program"]).run(.bytes([1])) }
      #expect(ChildProcess.isProgram("sh") && !ChildProcess.isProgram("no-such-program-there"))
    }

    /// Ctrl-C reaches every program of the terminal: it is the child's to act on, and this one's again afterwards.
    @Test func hasCtrlCForItself() throws {
      let cancellation = Cancellation()
      Signals.onInterrupt(cancel: cancellation)
      #expect(try ChildProcess(shell: "kill -INT $PPID; trap 'exit 7' INT; kill -INT $$; exit 1").run() == .exited(7))
      #expect(!cancellation.isCancelled)
      kill(getpid(), SIGINT)
      #expect(cancellation.wait(by: .after(nanoseconds: 10_000_000_000)))
      Signals.onInterrupt(cancel: Cancellation())
    }

    /// A pager that takes Ctrl-C for something of its own goes on, and is waited for.
    @Test func theShellAroundItDoesNotEndBeforeIt() throws {
      #expect(try ChildProcess(shell: "sh -c 'kill -INT $PPID; kill -QUIT $PPID; exit 5'").run() == .exited(5))
      #expect(ChildProcess.Ending.killed(9).status == 137 && ChildProcess.Ending.exited(5).status == 5)
    }

    @Test func whatThisProgramIgnoresTheChildDoesNot() throws {
      Signals.ignorePipe()
      #expect(try ChildProcess(shell: "kill -PIPE $$; exit 1").run(.bytes([])) == .killed(SIGPIPE))
    }
  }
}
