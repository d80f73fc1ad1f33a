import COpenSSL
import Platform

/// TLS over a TCP connection. As with every `ByteStream`, only one thread uses it at a time.
public final class TLSStream: ByteStream {
  let ssl: OpaquePointer
  private let socket: Socket
  private var isOpen = true
  /// After an error in the protocol or the connection OpenSSL must not be asked to say goodbye.
  private var isBroken = false
  /// Whether bytes were written since the last read: what answers them takes a while.
  private var awaitsAnswer = false

  private init(_ context: TLSContext, over socket: Socket) throws(TLSError) {
    ERR_clear_error()
    guard let ssl = SSL_new(context.pointer) else { throw .configuration(OpenSSLError.take().reason) }
    self.ssl = ssl
    self.socket = socket
    SSL_set_fd(ssl, socket.descriptor)
  }

  deinit {
    close()
    SSL_free(ssl)
  }

  /// Shakes hands with a server and checks that its certificate is trusted, in date, and for `host` (a name, or
  /// an address in letters) by its subject alternative names (RFC 9525 section 6). Throws `TLSError`; `socket` is
  /// closed then.
  public convenience init(
    client context: TLSContext, over socket: Socket, host: String, by deadline: Deadline
  ) throws(TLSError) {
    try self.init(context, over: socket)
    let peer = PeerVerification(host: host)
    try peer.attach(to: ssl)
    defer { peer.detach(from: ssl) }
    do {
      try repeating(by: deadline) { SSL_connect(ssl) }
    } catch {
      throw peer.failure(of: ssl) ?? TLSError(error)
    }
  }

  /// Shakes hands with a client. Throws `TLSError`; `socket` is closed then.
  public convenience init(server context: TLSContext, over socket: Socket, by deadline: Deadline) throws(TLSError) {
    try self.init(context, over: socket)
    do {
      try repeating(by: deadline) { SSL_accept(ssl) }
    } catch {
      throw TLSError(error)
    }
  }

  /// The cancellation of the call under way.
  public var cancellation: Cancellation? {
    get { socket.cancellation }
    set { socket.cancellation = newValue }
  }

  /// Reads what is there, at least one byte; 0 when the other end has said goodbye. One that just closes the connection
  /// is an error, because whoever cuts it could have cut the answer (RFC 8446 section 6.1). Throws `StreamError`.
  public func read(into buffer: UnsafeMutableRawBufferPointer, by deadline: Deadline) throws(StreamError) -> Int {
    var count = 0
    if awaitsAnswer {
      awaitsAnswer = false
      // To try before would be a call of the system's for nothing.
      if isOpen, SSL_has_pending(ssl) == 0 { try socket.wait(for: .read, by: deadline) }
    }
    let isThere = try repeating(by: deadline) { SSL_read_ex(ssl, buffer.baseAddress, buffer.count, &count) }
    return isThere ? count : 0
  }

  /// Writes all of it. After a time-out or a cancellation in the middle the stream is of no more use. Throws
  /// `StreamError`.
  public func write(_ bytes: UnsafeRawBufferPointer, by deadline: Deadline) throws(StreamError) {
    var rest = bytes[...]
    awaitsAnswer = true
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      var count = 0
      guard try repeating(by: deadline, { SSL_write_ex(ssl, part.baseAddress, part.count, &count) }) else {
        throw .broken("the other end has ended the connection")
      }
      rest = rest.dropFirst(count)
    }
  }

  /// Reads what concerns TLS alone, such as a ticket: data, the end or an error make it stale.
  public var isStale: Bool {
    guard isOpen, !isBroken else { return true }
    if SSL_has_pending(ssl) == 0, !socket.isStale { return false }
    ERR_clear_error()
    var byte: UInt8 = 0
    let result = SSL_peek(ssl, &byte, 1)
    let error = SSL_get_error(ssl, result)
    if result <= 0, error == SSL_ERROR_SSL || error == SSL_ERROR_SYSCALL { isBroken = true }
    return result > 0 || error != SSL_ERROR_WANT_READ
  }

  /// Says goodbye, if that does not have to wait, and closes the connection.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    ERR_clear_error()
    // One attempt to send the goodbye (close_notify); the other end's is not waited for.
    if !isBroken, SSL_is_init_finished(ssl) == 1 { SSL_shutdown(ssl) }
    ERR_clear_error()
    socket.close()
  }

  /// Repeats a call of OpenSSL, waiting for the socket in between, until it is done: true, or false when the other
  /// end has said goodbye.
  @discardableResult
  private func repeating(by deadline: Deadline, _ call: () -> Int32) throws(StreamError) -> Bool {
    guard isOpen, !isBroken else { throw .broken("the connection is closed") }
    while true {
      try socket.check(by: deadline)
      ERR_clear_error()
      let result = call()
      if result > 0 { return true }
      switch SSL_get_error(ssl, result) {
      case SSL_ERROR_WANT_READ: try socket.wait(for: .read, by: deadline)
      case SSL_ERROR_WANT_WRITE: try socket.wait(for: .write, by: deadline)
      case SSL_ERROR_ZERO_RETURN: return false
      case SSL_ERROR_SYSCALL:
        isBroken = true
        throw .broken(String(cString: nss_system_error()))
      default:
        isBroken = true
        throw .broken(OpenSSLError.take().tlsReason)
      }
    }
  }
}

extension TLSError {
  fileprivate init(_ error: StreamError) {
    self =
      switch error {
      case .timedOut: .timedOut
      case .cancelled: .cancelled
      case .broken(let detail): .handshake(detail)
      }
  }
}

extension OpenSSLError {
  /// The reason, where OpenSSL's words puzzle those who do not know it.
  fileprivate var tlsReason: String {
    switch reason {
    case "unexpected eof while reading": "the other end closed the connection without a goodbye (TLS close_notify)"
    case "wrong version number", "http request", "packet length too long": "what answers there is not TLS (\(reason))"
    case let reason: reason
    }
  }
}
