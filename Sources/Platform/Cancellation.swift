import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A switch that can be thrown once, from another thread or a signal handler, and polled beside a socket.
public final class Cancellation: Sendable {
  /// Becomes readable when cancelled: the second descriptor of every `poll` that waits.
  public let descriptor: Int32
  private let writeEnd: Int32
  @usableFromInline let raised = Atomic<Bool>(false)

  public init() {
    var ends: [Int32] = [-1, -1]
    // Without descriptors there is nothing this program could do: it could not open a socket either.
    precondition(pipe(&ends) == 0, "no descriptor is left for a pipe")
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(writeEnd)
  }

  /// Inlined, since every turn of a script's loop asks.
  @inlinable public var isCancelled: Bool { raised.load(ordering: .acquiring) }

  /// Safe in a signal handler: one atomic store, one write.
  public func cancel() {
    guard !raised.exchange(true, ordering: .acquiringAndReleasing) else { return }
    let saved = errno
    var byte: UInt8 = 1
    _ = write(writeEnd, &byte, 1)
    errno = saved
  }
}
