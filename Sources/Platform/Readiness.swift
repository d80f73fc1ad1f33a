#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What a caller waits for a descriptor to be ready for.
public enum Readiness: Sendable {
  case read
  case write

  var events: Int16 { Int16(self == .read ? POLLIN : POLLOUT) }
}

/// How a wait for a descriptor ended.
enum WaitResult {
  case ready
  case timedOut
  case cancelled
}

/// Waits in `poll(2)` until `descriptor` is ready (or broken: the call that follows finds out), the deadline
/// passes or `cancellation` is raised, which wins over readiness.
func waitForDescriptor(
  _ descriptor: Int32, _ readiness: Readiness, by deadline: Deadline, cancellation: Cancellation?
) -> WaitResult {
  // poll(2) skips negative descriptors.
  var descriptors = (
    pollfd(fd: descriptor, events: readiness.events, revents: 0),
    pollfd(fd: cancellation?.descriptor ?? -1, events: Int16(POLLIN), revents: 0)
  )
  while true {
    if let cancellation, cancellation.isCancelled { return .cancelled }
    let count = withUnsafeMutableBytes(of: &descriptors) { bytes in
      poll(bytes.assumingMemoryBound(to: pollfd.self).baseAddress!, 2, deadline.pollMilliseconds)
    }
    if descriptors.1.revents != 0 { return .cancelled }
    // An error of poll itself is the next call's to find, not a reason to ask again and again.
    if count > 0 || count < 0 && errno != EINTR { return .ready }
    if count == 0 && deadline.hasPassed { return .timedOut }
  }
}
