import Crypto
import Foundation
import HTTP
import Platform
import Testing

/// Each half against an independent one: `curl`, and the server of Python's standard library.
struct PeerTests {
  private func run(_ path: String, _ arguments: [String], input: [UInt8] = []) throws -> (output: String, status: Int32) {
    let process = Process()
    let (output, stdin) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardOutput = output
    process.standardInput = stdin
    try process.run()
    stdin.fileHandleForWriting.write(Data(input))
    try stdin.fileHandleForWriting.close()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  private func curl(_ arguments: String...) throws -> String {
    let (output, status) = try run("/usr/bin/curl", ["--silent", "--show-error", "--noproxy", "*"] + arguments)
    #expect(status == 0)
    return output
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
    let body = NSTemporaryDirectory() + "nss-body-" + Randomness.hex(byteCount: 8)
    try Files.writeAtomically([UInt8](repeating: 65, count: 2_000_000), to: body)
    defer { try? FileManager.default.removeItem(atPath: body) }
    let url = "http://127.0.0.1:\(server.port)/p"
    #expect(try curl("-H", "Expect: 100-continue", "--data-binary", "@\(body)", url) == "POST /p - 2000000\n")
    server.stop()
  }

  @Test func curlUnderstandsTheServerOverTLS() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let certificate = try Certificate.selfSigned(key: key, commonName: "localhost", ipAddresses: ["127.0.0.1"])
    let server = try echoServer(tls: TLSContext.server(certificate: certificate, key: key))
    let roots = NSTemporaryDirectory() + "nss-roots-" + Randomness.hex(byteCount: 8)
    try Files.writeAtomically(Array(certificate.pem.utf8), to: roots)
    defer { try? FileManager.default.removeItem(atPath: roots) }
    let url = "https://127.0.0.1:\(server.port)"
    #expect(try curl("--cacert", roots, "\(url)/a", "\(url)/b") == "GET /a - 0\nGET /b - 0\n")
    #expect(server.connectionCount == 1)
    server.stop()
  }

  /// Answers in each of the three ways to end a body, and ends when its standard input does.
  private static let pythonServer = """
    import http.server, sys, threading
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
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
    """

  @Test func theClientUnderstandsPythonsServer() throws {
    let process = Process()
    let (output, input) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = ["-c", Self.pythonServer]
    process.standardOutput = output
    process.standardInput = input
    try process.run()
    defer {
      try? input.fileHandleForWriting.close()
      process.waitUntilExit()
    }
    let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
    let port = try #require(UInt16(line.trimmingCharacters(in: .newlines)))
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
    pool.closeIdle()
  }
}
