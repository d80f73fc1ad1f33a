import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a person types, byte by byte.
public enum TerminalInput {
  public enum Event {
    case byte(UInt8)
    /// Nothing comes any more.
    case end
    /// Ctrl-C: the cancellation was raised.
    case cancelled
    /// A signal came: the size of the terminal has changed, say.
    case signal
    /// The program was stopped and goes on; the terminal may be set otherwise now.
    case resumed
  }

  /// Waits for the next byte of standard input.
  public static func next(cancellation: Cancellation) -> Event {
    while true {
      if wasResumed.exchange(false, ordering: .sequentiallyConsistent) { return .resumed }
      var descriptors = [
        pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: cancellation.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&descriptors, 2, -1) > 0 else {
        if errno == EINTR { return wasResumed.exchange(false, ordering: .sequentiallyConsistent) ? .resumed : .signal }
        return .end
      }
      if descriptors[1].revents != 0 { return .cancelled }
      var byte: UInt8 = 0
      let count = read(0, &byte, 1)
      if count == 1 { return .byte(byte) }
      guard count < 0, errno == EINTR || errno == EAGAIN else { return .end }
    }
  }

  /// From now on `next` tells when the program goes on that was stopped (Ctrl-Z, then `fg`).
  public static func watchForResumption() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in TerminalInput.wasResumed.store(true, ordering: .sequentiallyConsistent) }
    sigaction(SIGCONT, &action, nil)
  }

  private static let wasResumed = Atomic<Bool>(false)
}
