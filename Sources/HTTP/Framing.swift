/// How a body's end is known.
enum Framing: Equatable {
  case none
  case sized(Int)
  case chunked
  case untilClose
}

extension MessageHead {
  /// The body that follows this head; `requestMethod` is that of the request a response answers (RFC 9112, 6.3).
  func framing(requestMethod: String = "") throws(WireError) -> Framing {
    guard case .response(let status, _) = start else { return try headers.declaredFraming() ?? .none }
    if requestMethod == "HEAD" || status < 200 || status == 204 || status == 304 { return .none }
    return try headers.declaredFraming() ?? .untilClose
  }
}

extension HTTPHeaders {
  /// What `Transfer-Encoding`, which wins, or `Content-Length` says; nil when neither is there.
  func declaredFraming() throws(WireError) -> Framing? {
    let codings = list("Transfer-Encoding")
    guard codings.isEmpty else {
      guard codings.count == 1, Self.same(codings[0], "chunked") else {
        throw .malformed("the transfer coding '\(codings.joined(separator: ", "))' is not 'chunked'")
      }
      return .chunked
    }
    if contains("Transfer-Encoding") { throw .malformed("Transfer-Encoding is empty") }
    let lengths = list("Content-Length")
    guard let first = lengths.first else {
      if contains("Content-Length") { throw .malformed("Content-Length is empty") }
      return nil
    }
    // A proxy may have joined two equal values with a comma (RFC 9112, 6.3).
    guard lengths.allSatisfy({ $0 == first }) else {
      throw .malformed("Content-Length is given twice with different values: \(lengths.joined(separator: ", "))")
    }
    guard first.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
      throw .malformed("Content-Length is not a number: '\(first)'")
    }
    guard let length = Int(first) else { throw .bodyTooLarge("a body of \(first) bytes is larger than allowed") }
    return .sized(length)
  }

  /// The members of a field that is a comma-separated list, over all its lines (RFC 9110, 5.6.1).
  public func list(_ name: String) -> [String] {
    var members: [String] = []
    for (field, value) in self where Self.same(field, name) {
      for member in value.utf8.split(separator: UInt8(ascii: ",")) {
        let text = member.drop(while: Grammar.isBlank)
        let end = text.lastIndex { !Grammar.isBlank($0) }
        if let end { members.append(String(Substring(text[...end]))) }
      }
    }
    return members
  }
}
