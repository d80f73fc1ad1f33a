import COpenSSL
import Platform

/// What TLS connections share: the trusted roots of a client, the certificate and key of a server.
/// TLS 1.2 (RFC 5246) at least. There is no way to make one that does not check. Making one has the process ignore
/// `SIGPIPE` from then on.
///
/// Unchecked, because the pointer is set once, nothing changes the context after it was made, and OpenSSL counts
/// its users atomically.
public final class TLSContext: @unchecked Sendable {
  let pointer: OpaquePointer

  private init(_ method: OpaquePointer?, mode: UInt32 = 0) throws(TLSError) {
    // OpenSSL writes with write(2), and a connection that the other end has closed must not end the program.
    Signals.ignorePipe()
    ERR_clear_error()
    guard let context = SSL_CTX_new(method) else { throw .configuration(OpenSSLError.take().reason) }
    pointer = context
    guard nss_SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) == 1 else {
      throw .configuration(OpenSSLError.take().reason)
    }
    // Sockets do not block, so a write may be done in parts, and repeated from a buffer that has moved.
    nss_SSL_CTX_set_mode(context, Int(mode | UInt32(SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER)))
    nss_SSL_CTX_refuse_renegotiation(context)
    nss_SSL_CTX_keep_no_sessions(context)
  }

  deinit { SSL_CTX_free(pointer) }

  /// A client's context, which believes `roots`. Throws `TLSError.configuration`.
  public static func client(roots: TrustRoots = .system) throws(TLSError) -> TLSContext {
    let context = try TLSContext(TLS_client_method())
    // A record comes with one call of the system's instead of two, for its head and the rest.
    nss_SSL_CTX_read_ahead(context.pointer)
    try roots.load(into: context.pointer)
    return context
  }

  /// A server's context. Throws `TLSError.configuration` when the key does not belong to the certificate.
  public static func server(certificate: Certificate, key: PrivateKey) throws(TLSError) -> TLSContext {
    // A server has many idle connections, which keep no buffers; a client's few would have to make them anew each time.
    let context = try TLSContext(TLS_server_method(), mode: UInt32(SSL_MODE_RELEASE_BUFFERS))
    // Tickets would be for resuming sessions, which are not kept.
    guard SSL_CTX_use_certificate(context.pointer, certificate.pointer) == 1,
      SSL_CTX_use_PrivateKey(context.pointer, key.handle.pointer) == 1,
      SSL_CTX_check_private_key(context.pointer) == 1,
      SSL_CTX_set_num_tickets(context.pointer, 0) == 1
    else { throw .configuration(OpenSSLError.take().reason) }
    return context
  }
}
