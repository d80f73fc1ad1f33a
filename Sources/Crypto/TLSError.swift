/// Why no TLS connection came about. In every case nothing of what the connection was for has been sent.
public enum TLSError: Error, Equatable, Sendable {
  /// Nobody whom this machine trusts vouches for the server's certificate; OpenSSL's words and the issuer's name.
  case untrusted(reason: String)
  /// The server's certificate is for other hosts: these.
  case wrongHost(host: String, namesInCertificate: [String])
  /// The server's certificate ended then; ISO 8601 in UTC.
  case expired(at: String)
  /// The server's certificate begins then; ISO 8601 in UTC.
  case notYetValid(from: String)
  /// Something else went wrong in the handshake; OpenSSL's or the system's words.
  case handshake(String)
  /// The context could not be made: a file of root certificates that cannot be read, a key that does not
  /// belong to its certificate.
  case configuration(String)
  case timedOut
  case cancelled
}
