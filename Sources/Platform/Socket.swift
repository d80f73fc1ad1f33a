#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A TCP connection. Its descriptor never blocks: every call waits in `poll(2)` for the socket, the
/// deadline and the cancellation together.
///
/// Unchecked, because `cancellation` and `isOpen` are unguarded: as with every `ByteStream`, only one thread
/// uses it at a time, and whoever hands it on does so through a lock or before starting the thread.
public final class Socket: ByteStream, @unchecked Sendable {
  public let descriptor: Int32

  /// The cancellation of the call under way; a kept connection is given a new one with each request.
  public var cancellation: Cancellation?

  private var isOpen = true

  /// Takes over a connected, non-blocking descriptor and closes it in the end.
  init(descriptor: Int32, cancellation: Cancellation?) {
    self.descriptor = descriptor
    self.cancellation = cancellation
    // Requests are written whole: waiting for more to fill a packet (RFC 896) would only delay them.
    var on: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  deinit { close() }

  public func close() {
    guard isOpen else { return }
    isOpen = false
    closeDescriptor(descriptor)
  }

  /// Waits until the socket can be read or written (or has broken: the next call finds out).
  /// Throws `StreamError.timedOut` or `.cancelled`.
  public func wait(for readiness: Readiness, by deadline: Deadline) throws(StreamError) {
    switch waitForDescriptor(descriptor, readiness, by: deadline, cancellation: cancellation) {
    case .ready: return
    case .timedOut: throw .timedOut
    case .cancelled: throw .cancelled
    }
  }

  /// Throws if the cancellation is raised or the deadline has passed. Called before each read, so that a peer
  /// that always has one more byte does not outlast them.
  public func check(by deadline: Deadline) throws(StreamError) {
    if let cancellation, cancellation.isCancelled { throw .cancelled }
    if deadline.hasPassed { throw .timedOut }
  }

  public func read(into buffer: UnsafeMutableRawBufferPointer, by deadline: Deadline) throws(StreamError) -> Int {
    while true {
      try check(by: deadline)
      let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
      if count >= 0 { return count }
      switch errno {
      case EAGAIN: try wait(for: .read, by: deadline)
      case EINTR: continue
      case let number: throw .broken(errorText(number))
      }
    }
  }

  public func write(_ bytes: UnsafeRawBufferPointer, by deadline: Deadline) throws(StreamError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
      if count >= 0 {
        rest = rest.dropFirst(count)
        if !rest.isEmpty { try check(by: deadline) }
        continue
      }
      switch errno {
      case EAGAIN: try wait(for: .write, by: deadline)
      case EINTR: continue
      case let number: throw .broken(errorText(number))
      }
    }
  }

  /// An idle connection has nothing to read; the end of the stream, an error and unsolicited bytes all show here.
  public var isStale: Bool {
    guard isOpen else { return true }
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_PEEK)) >= 0 || errno != EAGAIN
  }
}
