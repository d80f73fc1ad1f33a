import Platform

/// Why a message could not be read; each half tells its own side.
enum WireError: Error, Equatable {
  case stream(StreamError)
  /// The stream ended within a message.
  case ended(String)
  /// The bytes are no HTTP/1.1 message.
  case malformed(String)
  case headTooLarge(String)
  case bodyTooLarge(String)
}
