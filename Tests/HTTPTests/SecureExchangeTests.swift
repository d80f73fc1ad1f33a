import Crypto
import HTTP
import Platform
import Testing

/// Both halves over TLS.
struct SecureExchangeTests {
  private struct Identity {
    let server: TLSContext
    let roots: [UInt8]

    init() throws {
      let key = try PrivateKey.generate(.ec(.p256))
      let certificate = try Certificate.selfSigned(
        key: key, commonName: "localhost", dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"])
      server = try TLSContext.server(certificate: certificate, key: key)
      roots = Array(certificate.pem.utf8)
    }

    var pool: ConnectionPool {
      ConnectionPool { [roots] () throws(TLSError) in try TLSContext.client(roots: .pem(roots)) }
    }
  }

  @Test func oneHandshakeServesManyRequests() throws {
    let identity = try Identity()
    let server = try Server(tls: identity.server) { HTTPResponse(status: 200, body: $0.body) }
    let origin = Origin(isSecure: true, host: "127.0.0.1", port: server.port)
    let pool = identity.pool
    for size in [0, 1, 16_384, 16_385, 500_000] {
      let body = [UInt8](repeating: 7, count: size)
      let exchange = try pool.send(
        HTTPRequest(method: "POST", target: "/", body: body), to: origin, by: .never, cancellation: nil)
      #expect(exchange.response.body == body)
      #expect((exchange.timings.handshake != nil) == !exchange.connectionWasReused)
    }
    #expect(pool.handshakeCount == 1 && pool.connectionCount == 1 && server.connectionCount == 1)
    server.stop()
  }

  /// The server's end is found out through TLS as well.
  @Test func aStoppedServerIsNotUsedAgain() throws {
    let identity = try Identity()
    let pool = identity.pool
    let first = try Server(tls: identity.server) { _ in HTTPResponse(status: 201) }
    let origin = Origin(isSecure: true, host: "127.0.0.1", port: first.port)
    _ = try pool.get(origin)
    first.stop()
    let second = try Server(port: origin.port, tls: identity.server) { _ in HTTPResponse(status: 202) }
    let exchange = try pool.get(origin)
    #expect(exchange.response.status == 202 && !exchange.connectionWasReused)
    second.stop()
  }

  @Test func anUntrustedServerIsSentNothing() throws {
    let server = try Server(tls: Identity().server) { _ in HTTPResponse(status: 200) }
    let origin = Origin(isSecure: true, host: "127.0.0.1", port: server.port)
    let pool = try Identity().pool
    let error = try #require(#expect(throws: HTTPError.self) { try pool.get(origin) })
    guard case .tls(.untrusted) = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase == .handshake && !error.mayHaveBeenSent)
    #expect(pool.handshakeCount == 0)
    server.stop()
  }

  @Test func aHandshakeMeetsTheDeadline() throws {
    let server = try ScriptedServer { player, _ in try player.awaitClose() }
    let origin = Origin(isSecure: true, host: "127.0.0.1", port: server.origin.port)
    let pool = try Identity().pool
    let error = try #require(
      #expect(throws: HTTPError.self) {
        try pool.send(
          HTTPRequest(method: "GET", target: "/"), to: origin, by: .after(nanoseconds: 50_000_000), cancellation: nil)
      })
    guard case .timedOut = error.reason else { Issue.record("\(error)"); return }
    #expect(error.phase <= .handshake && !error.mayHaveBeenSent)
  }

  @Test func rootsThatCannotBeReadAreNamed() throws {
    let server = try Server(tls: Identity().server) { _ in HTTPResponse(status: 200) }
    let origin = Origin(isSecure: true, host: "127.0.0.1", port: server.port)
    let pool = ConnectionPool { () throws(TLSError) in try TLSContext.client(roots: .file("/nonexistent.pem")) }
    let error = try #require(#expect(throws: HTTPError.self) { try pool.get(origin) })
    guard case .tls(.configuration) = error.reason else { Issue.record("\(error)"); return }
    #expect(!error.mayHaveBeenSent)
    server.stop()
  }
}
