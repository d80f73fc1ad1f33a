/// Waits that a cancellation ends.
public enum Waiting {
  /// Sleeps until `moment`. Throws `StreamError.cancelled` if `cancellation` is raised before.
  public static func sleep(until moment: Deadline, cancellation: Cancellation?) throws(StreamError) {
    if case .cancelled = waitForDescriptor(-1, .read, by: moment, cancellation: cancellation) { throw .cancelled }
  }

  /// Waits until another thread raises `signal`. Throws `StreamError.timedOut` or, if `cancellation` is raised, `.cancelled`.
  public static func wait(
    for signal: Cancellation, by deadline: Deadline, cancellation: Cancellation?
  ) throws(StreamError) {
    switch waitForDescriptor(signal.descriptor, .read, by: deadline, cancellation: cancellation) {
    case .ready: return
    case .timedOut: throw .timedOut
    case .cancelled: throw .cancelled
    }
  }
}
