/// A two-way stream of bytes with deadlines: a TCP connection, TLS over one, or a pair in memory.
///
/// Not for use from two threads at once. Every call returns by its deadline or when the
/// cancellation it was made with is raised, however slowly the other end drips.
public protocol ByteStream: AnyObject {
  /// Reads what is there, at least one byte; 0 at the end of the stream.
  /// Throws `StreamError`.
  func read(into buffer: UnsafeMutableRawBufferPointer, by deadline: Deadline) throws(StreamError) -> Int

  /// Writes all of it. Throws `StreamError`.
  func write(_ bytes: UnsafeRawBufferPointer, by deadline: Deadline) throws(StreamError)

  /// Whether the other end has closed it, or sent something nobody asked for: such a stream must not
  /// carry another request. Does not block.
  var isStale: Bool { get }

  /// Ends the stream; calling it again does nothing.
  func close()
}

/// Why a stream could not go on.
public enum StreamError: Error, Equatable, Sendable {
  case timedOut
  case cancelled
  /// The other end reset or closed it in the middle of something; the operating system's or OpenSSL's words.
  case broken(String)
}
