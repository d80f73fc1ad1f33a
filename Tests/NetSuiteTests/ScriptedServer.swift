import Crypto
import NetSuite
import Platform
import Synchronization

/// A TLS server that answers the requests it gets, over whichever connection, with these texts in turn.
final class ScriptedServer: Sendable {
  enum Step: Sendable {
    /// Sends the text and keeps the connection.
    case answer(String)
    /// Sends the text and closes.
    case close(String)

    static func grant(_ token: String) -> Step {
      let body = #"{"access_token":"\#(token)","expires_in":3600}"#
      return .answer("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }
  }

  let port: UInt16
  private let certificate: Certificate
  private let cancellation = Cancellation()
  private let connections = Counter()
  private let closed = Cancellation()
  private let seen = Mutex<[String]>([])

  init(_ steps: [Step]) throws {
    let listener = try Listener()
    port = listener.port
    certificate = try Certificate.selfSigned(key: LocalNetSuite.key, commonName: "scripted", dnsNames: ["localhost"])
    let context = try TLSContext.server(certificate: certificate, key: LocalNetSuite.key)
    let next = Counter()
    Thread { [cancellation, connections, closed, weak self] in
      while let socket = listener.accept(cancellation) {
        guard let stream = try? TLSStream(server: context, over: socket, by: .never) else { continue }
        _ = connections.next()
        while let request = Self.read(stream) {
          self?.seen.withLock { $0.append(request) }
          let number = next.next()
          guard number <= steps.count, Self.take(steps[number - 1], stream) else { break }
        }
        stream.close()
        closed.cancel()
      }
    }.detach()
  }

  deinit { cancellation.cancel() }

  /// The first line of each request, in order.
  var requests: [String] { seen.withLock { $0 } }

  var connectionCount: Int { connections.value }

  /// Waits until the first connection is closed.
  func awaitClose() throws { try Waiting.wait(for: closed, by: .never, cancellation: nil) }

  func configuration() throws(NetSuiteError) -> Configuration {
    let local = try localConfiguration(port: port)
    return Configuration(
      account: local.account, credentials: local.credentials, roots: .pem(Array(certificate.pem.utf8)))
  }

  /// A small request comes in one piece. Nil at the end of the stream.
  private static func read(_ stream: TLSStream) -> String? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    guard let count = try? buffer.withUnsafeMutableBytes({ try stream.read(into: $0, by: .never) }), count > 0 else {
      return nil
    }
    return String(decoding: buffer[..<count].prefix { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }

  /// Whether the connection goes on.
  private static func take(_ step: Step, _ stream: TLSStream) -> Bool {
    let (text, goesOn) =
      switch step {
      case .answer(let text): (text, true)
      case .close(let text): (text, false)
      }
    let isSent: Void? = try? Array(text.utf8).withUnsafeBytes { try stream.write($0, by: .never) }
    return isSent != nil && goesOn
  }
}
