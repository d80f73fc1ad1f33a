import Crypto
import Platform
import Synchronization
import Testing

@testable import HTTP

@Suite struct ProxyTests {
  private func proxy(_ environment: [String: String], for url: String = "https://a.example") throws -> Proxies.Proxy? {
    try Proxies(environment: environment).proxy(for: #require(Origin(url)))
  }

  @Test func variables() throws {
    #expect(try proxy(["HTTPS_PROXY": "http://p:3128"])?.name == "p:3128")
    #expect(try proxy(["https_proxy": "p:3128/"])?.name == "p:3128")
    #expect(try proxy(["HTTPS_PROXY": "", "https_proxy": "q"])?.name == "q:80")
    #expect(try proxy(["HTTPS_PROXY": "p"], for: "http://a.example") == nil)
    #expect(try proxy([:]) == nil)
    let user = try proxy(["HTTPS_PROXY": "http://me:p%40ss@p:1"])
    #expect(user?.authorization == "Basic bWU6cEBzcw==" && user?.host == "p")
    #expect(try Proxies(environment: ["HTTPS_PROXY": "http://me:p%40ss@p:1"]).secrets == ["p@ss", "bWU6cEBzcw=="].map { Array($0.utf8) })
    for wrong in ["https://p", "socks5://p", "http://p/x", "http://p:x", "http://"] {
      let error = #expect(throws: Proxies.Unusable.self) { try Proxies(environment: ["HTTPS_PROXY": wrong]) }
      #expect(error?.words.hasPrefix("HTTPS_PROXY") == true)
    }
  }

  @Test(arguments: [
    ("*", true), ("a.example", true), (".example", true), ("example", true), ("*.example", true), ("x,A.Example", true),
    ("a.example:443", true), ("a.example:444", false), ("b.example", false), (".a.example", true), ("ample", false), ("", false), (",", false),
  ])
  func exceptions(list: String, isExcepted: Bool) throws {
    #expect(try (proxy(["HTTPS_PROXY": "p", "NO_PROXY": list]) == nil) == isExcepted)
  }

  /// The handshake is with the host behind the proxy, and the proxy sees nothing but its name.
  @Test func tunnels() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let certificate = try Certificate.selfSigned(key: key, commonName: "x", dnsNames: ["behind.example"])
    let server = try Server(tls: .server(certificate: certificate, key: key)) { _ in HTTPResponse(status: 204) }
    defer { server.stop() }
    let relay = try Relay(to: server.port, answer: "HTTP/1.1 200 Connection established\r\n\r\n")
    let pool = try pool("http://me:secret@127.0.0.1:\(relay.port)", certificate)
    for _ in 1...2 {
      let exchange = try pool.send(
        HTTPRequest(method: "GET", target: "/"), to: Origin(isSecure: true, host: "behind.example"), by: .never, cancellation: nil)
      #expect(exchange.response.status == 204)
    }
    #expect(relay.asked == ["CONNECT behind.example:443 HTTP/1.1\r\nHost: behind.example:443\r\nProxy-Authorization: Basic bWU6c2VjcmV0\r\n\r\n"])
  }

  @Test(arguments: [
    ("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n", "407 Proxy Authentication Required", false),
    ("HTTP/1.1 503 Busy\r\n\r\n", "503 Busy", true), ("", "closed the connection", true), ("SSH-2.0\r\n\r\n", "not HTTP", false),
    ("HTTP/1.1 200 OK\r\n\r\nHello", "bytes of its own", false),
  ])
  func refusals(answer: String, words: String, mayPass: Bool) throws {
    let relay = try Relay(to: nil, answer: answer)
    let key = try PrivateKey.generate(.ec(.p256))
    let pool = try pool("127.0.0.1:\(relay.port)", .selfSigned(key: key, commonName: "x"))
    let error = #expect(throws: HTTPError.self) {
      try pool.send(
        HTTPRequest(method: "GET", target: "/"), to: Origin(isSecure: true, host: "behind.example"), by: .never, cancellation: nil)
    }
    guard case .proxy(let detail, mayPass) = error?.reason else { return #expect(Bool(false), "\(String(describing: error))") }
    #expect(detail.contains(words), "\(detail)")
    #expect(error?.mayHaveBeenSent == false)
  }

  private func pool(_ proxy: String, _ certificate: Certificate) throws -> ConnectionPool {
    let roots = TrustRoots.pem(Array(certificate.pem.utf8))
    return ConnectionPool(proxies: try Proxies(environment: ["HTTPS_PROXY": proxy])) { () throws(TLSError) in
      try TLSContext.client(roots: roots)
    }
  }
}

/// A proxy: notes the first request of each connection, gives its answer, and hands bytes to and fro from then on.
private final class Relay: Sendable {
  let port: UInt16
  private let stop = Cancellation()
  private let requests: Requests

  private final class Requests: Sendable { let all = Mutex<[String]>([]) }

  var asked: [String] { requests.all.withLock { $0 } }

  /// Without a `target` it closes behind the answer.
  init(to target: UInt16?, answer: String) throws {
    let listener = try Listener()
    port = listener.port
    let requests = Requests()
    self.requests = requests
    Thread { [stop] in
      while let client = listener.accept(stop) {
        guard let request = Self.read(client) else { continue }
        requests.all.withLock { $0.append(String(decoding: request, as: UTF8.self)) }
        Self.write(Array(answer.utf8), client)
        guard let target, let server = try? Socket.connect(host: "127.0.0.1", port: target, by: .never, cancellation: nil) else {
          client.close()
          continue
        }
        Self.pump(client, server)
        Self.pump(server, client)
      }
    }.detach()
  }

  deinit { stop.cancel() }

  private static func pump(_ from: Socket, _ to: Socket) {
    Thread {
      while let bytes = read(from) { write(bytes, to) }
    }.detach()
  }

  private static func read(_ socket: Socket) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    guard let count = try? buffer.withUnsafeMutableBytes({ try socket.read(into: $0, by: .never) }), count > 0 else { return nil }
    return Array(buffer[..<count])
  }

  private static func write(_ bytes: [UInt8], _ socket: Socket) {
    try? bytes.withUnsafeBytes { try socket.write($0, by: .never) }
  }
}
