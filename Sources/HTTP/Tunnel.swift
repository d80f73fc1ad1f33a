import Platform

/// Asks a proxy for a way through to a host (RFC 9110 section 9.3.6).
enum Tunnel {
  /// From here on `socket` leads to `origin`. Throws `HTTPError`.
  static func open(
    through proxy: Proxies.Proxy, to origin: Origin, over socket: Socket, limits: HTTPLimits, by deadline: Deadline
  ) throws(HTTPError) {
    let host = origin.host.utf8.contains(UInt8(ascii: ":")) ? "[\(origin.host)]:\(origin.port)" : "\(origin.host):\(origin.port)"
    var request = "CONNECT \(host) HTTP/1.1\r\nHost: \(host)\r\n"
    if let authorization = proxy.authorization { request += "Proxy-Authorization: \(authorization)\r\n" }
    let reader = WireReader(socket)
    let answer: MessageHead.Start
    do throws(WireError) {
      do throws(StreamError) {
        try socket.write(Array("\(request)\r\n".utf8), by: deadline)
      } catch {
        throw .stream(error)
      }
      guard let head = try reader.head(.response, limits: limits, by: deadline) else {
        throw .ended("it closed the connection without an answer")
      }
      answer = head.start
    } catch {
      switch error {
      case .stream(.timedOut): throw HTTPError(.timedOut, .connecting)
      case .stream(.cancelled): throw HTTPError(.cancelled, .connecting)
      case .stream(.broken(let detail)), .ended(let detail): throw refused(proxy, detail, mayPass: true)
      case .malformed(let detail), .headTooLarge(let detail), .bodyTooLarge(let detail):
        throw refused(proxy, detail, mayPass: false)
      }
    }
    guard case .response(let status, let reason) = answer else { throw refused(proxy, "it does not answer", mayPass: false) }
    guard 200..<300 ~= status else {
      throw refused(proxy, "\(status)\(reason.isEmpty ? "" : " \(reason)")", mayPass: [502, 503, 504].contains(status))
    }
    // A server speaks second in TLS: whatever is here already is not from it.
    guard reader.isEmpty else { throw refused(proxy, "it sent bytes of its own behind its answer", mayPass: false) }
  }

  static func refused(_ proxy: Proxies.Proxy, _ detail: String, mayPass: Bool) -> HTTPError {
    HTTPError(.proxy("the proxy \(proxy.name): \(detail)", mayPass: mayPass), .connecting)
  }
}
