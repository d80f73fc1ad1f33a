import Crypto
import Foundation
import HTTP
import Platform
import Support
import Testing

/// Each half against an independent one: `curl`, and the server of Python's standard library.
struct PeerTests {
  private func curl(_ arguments: String...) throws -> String {
    try Invocation(program: "/usr/bin/curl", arguments: ["--silent", "--show-error", "--noproxy", "*"] + arguments)
      .exit(0).stdout
  }

  private func echoServer(tls: TLSContext? = nil) throws -> Server {
    try Server(tls: tls) { request in
      let head = "\(request.method) \(request.target) \(request.headers["X-Test"] ?? "-") \(request.body.count)\n"
      return HTTPResponse(status: 200, headers: ["X-Answer": "yes"], body: Array(head.utf8))
    }
  }

  @Test func curlUnderstandsTheServer() throws {
    let server = try echoServer()
    let url = "http://127.0.0.1:\(server.port)"
    // Several URLs in one run go over one connection.
    #expect(try curl("-H", "X-Test: 1", "\(url)/a?b=c", "\(url)/d") == "GET /a?b=c 1 0\nGET /d 1 0\n")
    #expect(server.connectionCount == 1)
    #expect(try curl("--head", "\(url)/h").contains("HTTP/1.1 200 OK\r\nDate: "))
    #expect(try curl("-d", "12345", "\(url)/p") == "POST /p - 5\n")
    #expect(try curl("-X", "PUT", "-H", "Transfer-Encoding: chunked", "-d", "12345", "\(url)/p") == "PUT /p - 5\n")
    #expect(try curl("--http1.0", "\(url)/old") == "GET /old - 0\n")
    server.stop()
  }

  @Test func curlWaitsForTheServersEncouragement() throws {
    let server = try echoServer()
    let directory = try TemporaryDirectory()
    let body = try directory.write(String(repeating: "A", count: 2_000_000), to: "body")
    let url = "http://127.0.0.1:\(server.port)/p"
    #expect(try curl("-H", "Expect: 100-continue", "--data-binary", "@\(body)", url) == "POST /p - 2000000\n")
    server.stop()
  }

  @Test func curlUnderstandsTheServerOverTLS() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let certificate = try Certificate.selfSigned(key: key, commonName: "localhost", ipAddresses: ["127.0.0.1"])
    let server = try echoServer(tls: TLSContext.server(certificate: certificate, key: key))
    let directory = try TemporaryDirectory()
    let roots = try directory.write(certificate.pem, to: "roots.pem")
    let url = "https://127.0.0.1:\(server.port)"
    #expect(try curl("--cacert", roots, "\(url)/a", "\(url)/b") == "GET /a - 0\nGET /b - 0\n")
    #expect(server.connectionCount == 1)
    server.stop()
  }

  /// Answers in each of the three ways to end a body. The threads of the tests block signals, and it would inherit that.
  private static let pythonServer = """
    import http.server, signal
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    class Handler(http.server.BaseHTTPRequestHandler):
      protocol_version = "HTTP/1.1"
      def log_message(self, *arguments): pass
      def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        text = (self.command + " " + self.path + " ").encode() + body
        self.send_response(200)
        if self.path == "/chunked":
          self.send_header("Transfer-Encoding", "chunked")
          self.end_headers()
          for byte in text: self.wfile.write(b"1;x\\r\\n" + bytes([byte]) + b"\\r\\n")
          self.wfile.write(b"0\\r\\nTrailer: x\\r\\n\\r\\n")
        elif self.path == "/close":
          self.close_connection = True
          self.end_headers()
          self.wfile.write(text)
        else:
          self.send_header("Content-Length", str(len(text)))
          self.end_headers()
          if self.command != "HEAD": self.wfile.write(text)
      do_GET = do_HEAD = do_POST = do_DELETE = answer
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()
    """

  @Test func theClientUnderstandsPythonsServer() throws {
    let python = try RunningProgram(Invocation(program: "/usr/bin/python3", arguments: ["-c", Self.pythonServer]))
    let port = try #require(python.readLine().flatMap(UInt16.init))
    let origin = Origin(isSecure: false, host: "127.0.0.1", port: port)
    let pool = ConnectionPool.plain()
    for (method, target, body) in [
      ("GET", "/sized", ""), ("GET", "/chunked", ""), ("POST", "/chunked", "{}"), ("HEAD", "/sized", ""),
      ("DELETE", "/sized", ""), ("POST", "/sized", ""), ("GET", "/close", ""),
    ] {
      let request = HTTPRequest(method: method, target: target, body: Array(body.utf8))
      let response = try pool.send(request, to: origin, by: .never, cancellation: nil).response
      #expect(response.status == 200)
      #expect(String(decoding: response.body, as: UTF8.self) == (method == "HEAD" ? "" : "\(method) \(target) \(body)"))
    }
    #expect(pool.connectionCount == 1)
    #expect(try pool.get(origin, "/again").response.body == Array("GET /again ".utf8))
    #expect(pool.connectionCount == 2)
    python.terminate()
    #expect(python.wait() == SIGTERM)
  }
}
