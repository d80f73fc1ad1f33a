import Platform

// In the place of Crypto's until they are here.
public final class TLSContext: Sendable {}
public enum TLSError: Error, Sendable {
  case untrusted(String), wrongHost(String, [String]), handshake(String), timedOut, cancelled
}
