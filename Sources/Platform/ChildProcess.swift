#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A program that is started and waited for, with this program's terminal: a pager, an editor.
public struct ChildProcess: Sendable {
  /// What it reads from standard input.
  public enum Input: Sendable {
    /// What this program would read.
    case inherited
    /// These bytes; that it does not read them all is no failure.
    case bytes([UInt8])
  }

  /// How it ended.
  public enum Ending: Equatable, Sendable {
    case exited(Int32)
    /// By a signal of this number.
    case killed(Int32)

    /// The exit status as a shell tells it: 128 and the number of the signal.
    public var status: Int32 {
      switch self {
      case .exited(let code): code
      case .killed(let signal): 128 + signal
      }
    }
  }

  /// Why it could not be started, in the operating system's words.
  public struct Failure: Error, Equatable, Sendable, CustomStringConvertible {
    public let description: String
  }

  private let command: [String]
  private let additions: [String: String]

  /// A program by its path, or by a name that is looked for in `PATH`, and its arguments. The `additions` to the
  /// environment take the place of variables of the same name.
  public init(_ command: [String], additions: [String: String] = [:]) {
    precondition(!command.isEmpty, "a command has a name")
    (self.command, self.additions) = (command, additions)
  }

  /// A command as people write it into `PAGER` or `EDITOR`, for the shell; arguments are handed over as they are. The
  /// shell ends with 127 when there is no such program, and with 126 when it cannot be run.
  public init(shell text: String, arguments: [String] = [], additions: [String: String] = [:]) {
    // Ctrl-C reaches the shell, too, which must not end before what it runs: a pager goes on then.
    let script = "trap : INT QUIT; " + text + (arguments.isEmpty ? "" : #" "$@""#)
    self.init(["/bin/sh", "-c", script, "sh"] + arguments, additions: additions)
  }

  /// Starts it and waits for its end; Ctrl-C is the child's alone meanwhile. Throws when it cannot be started.
  @discardableResult
  public func run(_ input: Input = .inherited) throws(Failure) -> Ending {
    try Signals.leavingInterrupts { () throws(Failure) -> Ending in
      guard case .bytes(let bytes) = input else { return Self.ending(of: try start(reading: nil)) }
      // A pager that is left early closes its end: then the rest is not wanted.
      let old = signal(SIGPIPE, SIG_IGN)
      defer { signal(SIGPIPE, old) }
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw Failure(description: errorText(errno)) }
      // A child with the writing end of its own input would wait for itself.
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      let child: pid_t
      do throws(Failure) {
        child = try start(reading: ends[0])
      } catch {
        ends.forEach(closeDescriptor)
        throw error
      }
      closeDescriptor(ends[0])
      _ = bytes.withUnsafeBytes { writeDescriptor(ends[1], $0) }
      closeDescriptor(ends[1])
      return Self.ending(of: child)
    }
  }

  private func start(reading descriptor: Int32?) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let descriptor { posix_spawn_file_actions_adddup2(&actions, descriptor, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    Self.resetSignals(&attributes)
    var child = pid_t()
    let failure = Self.withStrings(command) { arguments in
      Self.withStrings(environment) { posix_spawnp(&child, arguments[0]!, &actions, &attributes, arguments, $0) }
    }
    guard failure == 0 else { throw Failure(description: errorText(failure)) }
    return child
  }

  /// What this program ignores or holds back, the child is not to.
  private static func resetSignals(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGINT, SIGQUIT, SIGPIPE] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
  }

  private var environment: [String] {
    Environment.variables.merging(additions) { _, new in new }.map { "\($0.key)=\($0.value)" }
  }

  /// As C has a list of strings: pointers, and nil behind the last.
  private static func withStrings<R>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> R) -> R {
    let pointers = strings.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers)
  }

  private static func ending(of child: pid_t) -> Ending {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    // POSIX keeps the signal in the lowest seven bits, and the exit code in the eight above them.
    let signal = status & 0x7F
    return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal)
  }
}

extension ChildProcess {
  /// Whether a program of this name is found in `PATH`.
  public static func isProgram(_ name: String) -> Bool {
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return folders.split(separator: ":").contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
