import Crypto
import Foundation
import Platform
import Testing

/// Both ends of TLS over loopback, our own and OpenSSL's.
@Suite struct TLSTests {
  @Test(arguments: ["127.0.0.1", "localhost"]) func bothEndsOurs(host: String) throws {
    let echo = try Echo(dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"])
    let stream = try echo.connect(as: host)
    // Larger than a record, and than what the sockets hold.
    let message = Randomness.bytes(count: 3_000_000)
    let answer = try stream.exchange(message)
    #expect(answer == message)
    #expect(!stream.isStale)
    stream.close()
    #expect(stream.isStale)
    #expect(throws: StreamError.self) { try stream.exchange([1]) }
  }

  @Test func wrongHost() throws {
    let echo = try Echo(dnsNames: ["other.example", "*.wild.example"], ipAddresses: ["10.0.0.1"])
    let names = ["other.example", "*.wild.example", "10.0.0.1"]
    for host in ["localhost", "127.0.0.1", "a.b.wild.example", "wild.example"] {
      #expect(throws: TLSError.wrongHost(host: host, namesInCertificate: names)) { try echo.connect(as: host) }
    }
    for host in ["other.example", "OTHER.example", "10.0.0.1", "a.wild.example"] { _ = try echo.connect(as: host) }
  }

  /// The common name does not count, and `*` is a whole label (RFC 9525).
  @Test func partialWildcardsAndCommonName() throws {
    let echo = try Echo(commonName: "localhost", dnsNames: ["lo*.example"])
    #expect(throws: TLSError.self) { try echo.connect(as: "localhost") }
    #expect(throws: TLSError.wrongHost(host: "local.example", namesInCertificate: ["lo*.example"])) {
      try echo.connect(as: "local.example")
    }
    let unnamed = try Echo(commonName: "localhost")
    #expect(throws: TLSError.wrongHost(host: "localhost", namesInCertificate: [])) {
      try unnamed.connect(as: "localhost")
    }
  }

  @Test func untrusted() throws {
    let echo = try Echo(commonName: "Nobody", dnsNames: ["localhost"])
    let other = try Echo(dnsNames: ["localhost"])
    #expect(throws: TLSError.untrusted(reason: "self-signed certificate; its issuer is CN=Nobody")) {
      try echo.connect(as: "localhost", roots: other.roots)
    }
    #expect(throws: TLSError.self) { try echo.connect(as: "localhost", roots: .system) }
  }

  @Test func outsideItsTime() throws {
    let expired = try Echo(dnsNames: ["localhost"], validFrom: 1_700_000_000)
    #expect(throws: TLSError.expired(at: "2023-12-14T22:13:20Z")) { try expired.connect(as: "localhost") }
    let early = try Echo(dnsNames: ["localhost"], validFrom: 4_000_000_000)
    #expect(throws: TLSError.notYetValid(from: "2096-10-02T07:06:40Z")) { try early.connect(as: "localhost") }
  }

  @Test func roots() throws {
    let folder = try Folder()
    let missing = folder.path("missing.pem")
    let words = "no certificates can be read from \(missing): No such file or directory"
    #expect(throws: TLSError.configuration(words)) { try TLSContext.client(roots: .file(missing)) }
    #expect(throws: TLSError.self) { try TLSContext.client(roots: .file(folder.write("empty.pem", ""))) }
    #expect(throws: TLSError.self) { try TLSContext.client(roots: .pem(Array("no certificate".utf8))) }
    let echo = try Echo(dnsNames: ["localhost"])
    guard case .pem(let pem) = echo.roots else { return }
    _ = try echo.connect(as: "localhost", roots: .file(folder.write("root.pem", pem)))
  }

  @Test func keyOfAnotherCertificate() throws {
    let certificate = try Certificate.selfSigned(key: .generate(.ec(.p256)), commonName: "x")
    #expect(throws: TLSError.self) { try TLSContext.server(certificate: certificate, key: .generate(.ec(.p256))) }
  }

  /// A peer that accepts and then says nothing, and one that does not speak TLS.
  @Test func handshakeThatDoesNotCome() throws {
    let listener = try Listener()
    let context = try TLSContext.client()
    let connect = { () throws -> Socket in
      try Socket.connect(host: "127.0.0.1", port: listener.port, by: .never, cancellation: nil)
    }
    #expect(throws: TLSError.timedOut) {
      try TLSStream(client: context, over: connect(), host: "localhost", by: .after(nanoseconds: 20_000_000))
    }
    let raised = Cancellation()
    raised.cancel()
    let socket = try connect()
    socket.cancellation = raised
    #expect(throws: TLSError.cancelled) { try TLSStream(client: context, over: socket, host: "localhost", by: .never) }

    let last = try connect()
    // The first two of the queue are the ones above.
    let accepted = try (0..<3).map { _ in try #require(listener.accept(Cancellation())) }
    try Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8).withUnsafeBytes { try accepted[2].write($0, by: .never) }
    let error = #expect(throws: TLSError.self) {
      try TLSStream(client: context, over: last, host: "localhost", by: .never)
    }
    #expect("\(error!)".contains("not TLS"))
  }

  @Test func readsMeetDeadlineAndCancellation() throws {
    let echo = try Echo(dnsNames: ["localhost"])
    let stream = try echo.connect(as: "localhost")
    #expect(throws: StreamError.timedOut) { try stream.receive(1, by: .after(nanoseconds: 20_000_000)) }
    let cancellation = Cancellation()
    stream.cancellation = cancellation
    let thread = Platform.Thread { cancellation.cancel() }
    #expect(throws: StreamError.cancelled) { try stream.receive(1) }
    thread.join()
    // Neither harms the connection.
    stream.cancellation = nil
    #expect(try stream.exchange([1, 2, 3]) == [1, 2, 3])
  }
}
