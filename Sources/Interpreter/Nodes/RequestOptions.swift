import Diagnostics

/// `with timeout: 60s, retry: 5, allow: [404, 409], query: {}, headers: {}, async: true, idempotencyKey: k`
struct OptionCodes: Sendable {
  var timeout: Node?
  var retry: Node?
  var allow: Node?
  var query: Node?
  var headers: Node?
  var async: Node?
  var idempotencyKey: Node?

  /// Nanoseconds.
  func timeout(_ c: Context, _ f: Frame) throws -> Int64? {
    guard let timeout else { return nil }
    guard case .duration(let duration) = try timeout.evaluate(c, f), duration > 0 else {
      throw Failure("`timeout` is a duration above 0", at: timeout.span, label: "like `60s`")
    }
    return duration
  }

  func retries(_ c: Context, _ f: Frame) throws -> Int? {
    guard let retry else { return nil }
    guard case .int(let count) = try retry.evaluate(c, f), (0...100).contains(count) else {
      throw Failure("`retry` is how often a request is repeated: an int from 0 to 100", at: retry.span)
    }
    return Int(count)
  }

  func allowedStatuses(_ c: Context, _ f: Frame) throws -> [Int] {
    guard let allow else { return [] }
    func status(_ value: Value) throws -> Int {
      guard case .int(let status) = value, (100...599).contains(status) else {
        throw Failure("`allow` is a status or a list of them", at: allow.span, label: "\(value.described)\(value.shown)", hint: "`allow: 404` or `allow: [404, 409]`")
      }
      return Int(status)
    }
    switch try allow.evaluate(c, f) {
    case .list(let list): return try list.values.map(status)
    case let single: return [try status(single)]
    }
  }

  func appendQuery(to url: inout [UInt8], _ separator: inout UInt8, _ c: Context, _ f: Frame) throws {
    for (name, value) in try entries(of: query, "query", c, f) {
      url.append(separator)
      separator = UInt8(ascii: "&")
      name.withBytes { PercentEncoding.append($0, to: &url) }
      url.append(UInt8(ascii: "="))
      PercentEncoding.append(try LineValue.text(of: value, in: "a query value", at: query!.span), to: &url)
    }
  }

  func headers(_ c: Context, _ f: Frame) throws -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for (name, value) in try entries(of: headers, "headers", c, f) {
      let text = try LineValue.text(of: value, in: "a header", at: headers!.span)
      fields.append((try HeaderName.checked(name.string, at: headers!.span), String(decoding: text, as: UTF8.self)))
    }
    if let async {
      guard case .bool(let isAsync) = try async.evaluate(c, f) else { throw Failure("`async` is true or false", at: async.span) }
      if isAsync { fields.append(("Prefer", "respond-async")) }
    }
    if let idempotencyKey {
      let text = try LineValue.text(of: try idempotencyKey.evaluate(c, f), in: "a header", at: idempotencyKey.span)
      fields.append(("X-NetSuite-Idempotency-Key", String(decoding: text, as: UTF8.self)))
    }
    if let bad = fields.first(where: { $0.value.utf8.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F } }) {
      throw Failure("a line break or control character cannot stand in a header", at: headers?.span ?? idempotencyKey!.span, label: "one is in `\(bad.name)`")
    }
    return fields
  }

  private func entries(of node: Node?, _ option: String, _ c: Context, _ f: Frame) throws -> [(Text, Value)] {
    guard let node else { return [] }
    let value = try node.evaluate(c, f)
    guard case .map(let map) = value else {
      throw Failure("`\(option)` is a map", at: node.span, label: "this is \(value.described)\(value.shown)", hint: "`\(option): { name: value }`")
    }
    return map.keys.names.enumerated().map { ($1, map.values[$0]) }
  }
}

/// Header names that a script may give (RFC 9110, 5.1), and those that belong to the client.
enum HeaderName {
  private static let own: Set<String> = ["authorization", "host", "content-length", "transfer-encoding", "connection"]

  static func checked(_ name: String, at span: Span) throws -> String {
    guard !name.isEmpty, name.utf8.allSatisfy({ isToken($0) }) else {
      throw Failure("`\(name)` is no header name", at: span)
    }
    guard !own.contains(name.lowercased()) else { throw Failure("`\(name)` is set by nss itself", at: span) }
    return name
  }

  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
