import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The two signals that concern a command-line program.
public enum Signals {
  /// Writing to a closed pipe or socket becomes an error (`EPIPE`) instead of ending the program.
  public static func ignorePipe() { signal(SIGPIPE, SIG_IGN) }

  /// From now on Ctrl-C raises `cancellation`; the one given before is let go. Ctrl-C once more, when it is
  /// raised already, ends the program as if nobody had listened (exit code 130 in a shell).
  public static func onInterrupt(cancel cancellation: Cancellation) {
    let new = UInt(bitPattern: Unmanaged.passRetained(cancellation).toOpaque())
    let old = target.exchange(new, ordering: .sequentiallyConsistent)
    listen()
    // A handler on another thread may hold the old one still.
    while handling.load(ordering: .sequentiallyConsistent) != 0 { sched_yield() }
    if let pointer = UnsafeRawPointer(bitPattern: old) { Unmanaged<Cancellation>.fromOpaque(pointer).release() }
  }

  /// The retained `Cancellation` that SIGINT raises, as a number, because a handler may only use atomics.
  private static let target = Atomic<UInt>(0)
  /// How many handlers are running.
  private static let handling = Atomic<Int>(0)

  private static func listen() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Signals.interrupted() }
    action.sa_flags = SA_RESTART
    sigaction(SIGINT, &action, nil)
  }

  /// Runs in the signal handler: atomics, `write(2)`, `signal(2)` and `raise(3)` only.
  private static func interrupted() {
    handling.add(1, ordering: .sequentiallyConsistent)
    defer { handling.subtract(1, ordering: .sequentiallyConsistent) }
    guard let pointer = UnsafeRawPointer(bitPattern: target.load(ordering: .sequentiallyConsistent)) else { return }
    Unmanaged<Cancellation>.fromOpaque(pointer)._withUnsafeGuaranteedRef { cancellation in
      guard cancellation.isCancelled else { return cancellation.cancel() }
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
  }
}
