import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The signals that concern a command-line program.
public enum Signals {
  /// Writing to a closed pipe or socket becomes an error (`EPIPE`) instead of ending the program.
  public static func ignorePipe() { signal(SIGPIPE, SIG_IGN) }

  /// From now on Ctrl-C raises `cancellation`; the one given before is let go. Ctrl-C once more, when it is
  /// raised already, ends the program as if nobody had listened (exit code 130 in a shell), or raises `haste` instead.
  /// With `orTermination`, so do `kill` and a terminal that goes away: for what must tidy up after itself.
  public static func onInterrupt(cancel cancellation: Cancellation, orTermination: Bool = false, haste: Cancellation? = nil) {
    replace(hasteTarget, by: haste)
    replace(target, by: cancellation)
    for signal in orTermination ? [SIGINT, SIGTERM, SIGHUP] : [SIGINT] { listen(to: signal) }
  }

  /// Lets the earlier one go.
  private static func replace(_ target: borrowing Atomic<UInt>, by cancellation: Cancellation?) {
    let new = cancellation.map { UInt(bitPattern: Unmanaged.passRetained($0).toOpaque()) } ?? 0
    let old = target.exchange(new, ordering: .sequentiallyConsistent)
    // A handler on another thread may hold the old one still.
    while handling.load(ordering: .sequentiallyConsistent) != 0 { sched_yield() }
    if let pointer = UnsafeRawPointer(bitPattern: old) { Unmanaged<Cancellation>.fromOpaque(pointer).release() }
  }

  /// Runs `body` while Ctrl-C and Ctrl-\ are left to a program that was started and has the terminal, as `system(3)` does.
  static func leavingInterrupts<R, E: Error>(_ body: () throws(E) -> R) throws(E) -> R {
    let kept = [SIGINT, SIGQUIT].map { signal in
      var (ignoring, old) = (sigaction(), sigaction())
      ignoring.__sigaction_handler.sa_handler = SIG_IGN
      sigaction(signal, &ignoring, &old)
      return (signal, old)
    }
    defer {
      for (signal, old) in kept {
        var old = old
        sigaction(signal, &old, nil)
      }
    }
    return try body()
  }

  /// The retained `Cancellation` that SIGINT raises, as a number, because a handler may only use atomics.
  private static let target = Atomic<UInt>(0)
  /// Whether `kill`, or a terminal that went away, has raised a cancellation.
  public static var isTerminated: Bool { terminated.load(ordering: .sequentiallyConsistent) }

  private static let terminated = Atomic<Bool>(false)
  /// The one that SIGINT raises when the first is raised already; without it the program ends.
  private static let hasteTarget = Atomic<UInt>(0)
  /// How many handlers are running.
  private static let handling = Atomic<Int>(0)

  private static func listen(to signal: Int32) {
    var action = sigaction()
    // `nohup` ignores SIGHUP on purpose.
    sigaction(signal, nil, &action)
    if signal == SIGHUP, isIgnored(action) { return }
    action = sigaction()
    action.__sigaction_handler.sa_handler = { Signals.interrupted(by: $0) }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
    // Whoever started this program may have blocked it, as the threads of some runtimes do, and that is inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    unsafeBitCast(action.__sigaction_handler.sa_handler, to: UInt.self) == unsafeBitCast(SIG_IGN, to: UInt.self)
  }

  /// Runs in the signal handler: atomics, `write(2)`, `signal(2)` and `raise(3)` only.
  private static func interrupted(by number: Int32) {
    handling.add(1, ordering: .sequentiallyConsistent)
    defer { handling.subtract(1, ordering: .sequentiallyConsistent) }
    if number != SIGINT { terminated.store(true, ordering: .sequentiallyConsistent) }
    guard let pointer = UnsafeRawPointer(bitPattern: target.load(ordering: .sequentiallyConsistent)) else { return }
    Unmanaged<Cancellation>.fromOpaque(pointer)._withUnsafeGuaranteedRef { cancellation in
      guard cancellation.isCancelled else { return cancellation.cancel() }
      if number == SIGINT, let haste = UnsafeRawPointer(bitPattern: hasteTarget.load(ordering: .sequentiallyConsistent)) {
        return Unmanaged<Cancellation>.fromOpaque(haste)._withUnsafeGuaranteedRef { $0.cancel() }
      }
      signal(number, SIG_DFL)
      raise(number)
    }
  }
}
