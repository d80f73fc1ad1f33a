import Crypto
import Foundation
import Platform
import Testing

/// One end ours, the other the `openssl` or `curl` command.
@Suite struct InteroperabilityTests {
  let folder: Folder
  let key: PrivateKey
  let certificate: Certificate

  init() throws {
    folder = try Folder()
    key = try PrivateKey.generate(.ec(.p256))
    certificate = try Certificate.selfSigned(
      key: key, commonName: "nss", dnsNames: ["localhost"], ipAddresses: ["127.0.0.1"])
    try folder.write("key.pem", key.pem)
    try folder.write("certificate.pem", certificate.pem)
  }

  /// TLS 1.2 and 1.3 work, 1.1 is refused.
  @Test(arguments: ["-tls1_2", "-tls1_3", "-tls1_1"]) func ourClient(version: String) throws {
    let server = try folder.start(
      "openssl",
      [
        "s_server", "-accept", "127.0.0.1:0", "-cert", "certificate.pem", "-key", "key.pem", "-rev", version,
        "-cipher", "DEFAULT@SECLEVEL=0",
      ])
    defer { folder.end(server) }
    let port = try port(announcedBy: server)
    let context = try TLSContext.client(roots: .file(folder.path("certificate.pem")))
    let connect = { () throws -> TLSStream in
      let socket = try Socket.connect(host: "127.0.0.1", port: port, by: .never, cancellation: nil)
      return try TLSStream(client: context, over: socket, host: "127.0.0.1", by: .never)
    }
    guard version != "-tls1_1" else {
      #expect(throws: TLSError.self) { try connect() }
      return
    }
    // With -rev it sends each line back, reversed.
    #expect(try connect().exchange(Array("assertion\n".utf8)) == Array("noitressa\n".utf8))
  }

  @Test(arguments: ["-tls1_2", "-tls1_3"]) func theirClient(version: String) throws {
    let output = try answering { port in
      try folder.openssl(
        "s_client", "-connect", "127.0.0.1:\(port)", "-verify_ip", "127.0.0.1", "-CAfile", "certificate.pem",
        "-verify_return_error", version
      ).output
    }
    #expect(output.contains("Verify return code: 0 (ok)"), "\(output)")
  }

  @Test func curl() throws {
    let output = try answering { port in
      try folder.finish(folder.start("curl", ["-sS", "--cacert", "certificate.pem", "https://localhost:\(port)/"]))
        .output
    }
    #expect(output == "hello")
  }

  @Test func oldClientsAreRefused() throws {
    let output = try answering { port in
      try folder.openssl("s_client", "-connect", "127.0.0.1:\(port)", "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0").output
    }
    #expect(output.contains("alert protocol version"), "\(output)")
  }

  /// Lets `body` connect once to a server that says hello in HTTP.
  private func answering<R>(_ body: (UInt16) throws -> R) throws -> R {
    let context = try TLSContext.server(certificate: certificate, key: key)
    let listener = try Listener()
    let cancellation = Cancellation()
    let thread = Platform.Thread {
      guard let socket = listener.accept(cancellation),
        let stream = try? TLSStream(server: context, over: socket, by: .never)
      else { return }
      try? Array("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello".utf8).withUnsafeBytes {
        try stream.write($0, by: .never)
      }
    }
    defer {
      cancellation.cancel()
      thread.join()
    }
    return try body(listener.port)
  }

  /// `openssl s_server` says `ACCEPT 127.0.0.1:40123` when it listens.
  private func port(announcedBy server: Process) throws -> UInt16 {
    let output = try #require(server.standardOutput as? Pipe).fileHandleForReading
    var text = ""
    while let more = try output.read(upToCount: 1), !more.isEmpty {
      text += String(decoding: more, as: UTF8.self)
      if let match = text.firstMatch(of: /ACCEPT [\d.]+:(\d+)\n/) { return try #require(UInt16(match.output.1)) }
    }
    throw Ended(output: text)
  }

  private struct Ended: Error { let output: String }
}
