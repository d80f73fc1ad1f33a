import Crypto
import Platform
import Testing

/// A TLS server that sends back what it is sent, until it is let go.
final class Echo {
  let roots: TrustRoots
  let port: UInt16
  private let cancellation = Cancellation()
  private let thread: Thread

  init(
    commonName: String = "echo", dnsNames: [String] = [], ipAddresses: [String] = [], validFrom: Int64? = nil
  ) throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let certificate = try Certificate.selfSigned(
      key: key, commonName: commonName, dnsNames: dnsNames, ipAddresses: ipAddresses, validFrom: validFrom)
    let context = try TLSContext.server(certificate: certificate, key: key)
    let listener = try Listener()
    roots = .pem(Array(certificate.pem.utf8))
    port = listener.port
    thread = Thread { [cancellation] in
      while let socket = listener.accept(cancellation) { Self.serve(socket, context) }
    }
  }

  deinit {
    cancellation.cancel()
    thread.join()
  }

  /// A connection that takes the server to be `host`.
  func connect(as host: String, roots: TrustRoots? = nil) throws -> TLSStream {
    let context = try TLSContext.client(roots: roots ?? self.roots)
    let socket = try Socket.connect(host: "127.0.0.1", port: port, by: .never, cancellation: nil)
    return try TLSStream(client: context, over: socket, host: host, by: .never)
  }

  private static func serve(_ socket: Socket, _ context: TLSContext) {
    Thread {
      guard let stream = try? TLSStream(server: context, over: socket, by: .never) else { return }
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      while let count = try? buffer.withUnsafeMutableBytes({ try stream.read(into: $0, by: .never) }), count > 0 {
        guard (try? buffer[..<count].withUnsafeBytes { try stream.write($0, by: .never) }) != nil else { return }
      }
    }.detach()
  }
}

extension TLSStream {
  /// Sends `message` in parts and reads as much back.
  func exchange(_ message: [UInt8]) throws -> [UInt8] {
    var answer: [UInt8] = []
    for start in stride(from: 0, to: message.count, by: 100_000) {
      let part = message[start..<min(start + 100_000, message.count)]
      try part.withUnsafeBytes { try write($0, by: .never) }
      answer += try receive(part.count)
    }
    return answer
  }

  /// Reads exactly `count` bytes, or up to the end of the stream.
  func receive(_ count: Int, by deadline: Deadline = .never) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let more = try bytes[filled...].withUnsafeMutableBytes { try read(into: $0, by: deadline) }
      guard more > 0 else { break }
      filled += more
    }
    return Array(bytes[..<filled])
  }
}
