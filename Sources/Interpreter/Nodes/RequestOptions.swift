import Diagnostics
import Syntax

/// `with timeout: 60s, retry: 5, allow: [404, 409], query: {}, headers: {}, async: true, idempotencyKey: k`
struct OptionCodes: Sendable {
  var timeout: Node?
  var retry: Node?
  var allow: Node?
  var query: Node?
  var headers: Node?
  var async: Node?
  var idempotencyKey: Node?
  /// Of a query.
  var key: Node?
  var limit: Node?

  /// What is wrong with an option's value; nil when nothing is. Said by the check where the script alone tells.
  static func complaint(about option: String, _ value: Value) -> String? {
    switch (option, value) {
    case ("timeout", .duration(let duration)) where duration > 0: nil
    case ("timeout", _): "`timeout` is a duration above 0, like `60s`"
    case ("retry", .int(0...100)): nil
    case ("retry", _): "`retry` is how often a request is repeated: an int from 0 to 100"
    case ("allow", .int(100...599)): nil
    case ("allow", .list(let list))
    where list.values.allSatisfy({ if case .int(100...599) = $0 { true } else { false } }): nil
    case ("allow", _): "`allow` is a status or a list of them: `404`, `[404, 409]`"
    case ("async", .bool): nil
    case ("async", _): "`async` is true or false"
    case ("key", .string(let name)) where isColumn(name.string): nil
    case ("key", _): "`key` is the name of a column that is selected: `key: \"id\"`"
    case ("limit", .int(1...1_000)): nil
    case ("limit", _): "`limit` is how many rows a page has: an int from 1 to 1000"
    case ("query", .map), ("headers", .map): nil
    case ("query", _), ("headers", _): "`\(option)` is a map: `{ name: value }`"
    default: nil
    }
  }

  /// Whether it is a name of SQL that needs no quotes; the client has the same rule.
  private static func isColumn(_ name: String) -> Bool {
    func isLetter(_ byte: UInt8) -> Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20 }
    guard let first = name.utf8.first, isLetter(first) else { return false }
    return name.utf8.allSatisfy { isLetter($0) || 0x30...0x39 ~= $0 || "_$#".utf8.contains($0) }
  }

  func key(_ c: Context, _ f: Frame) throws -> String? {
    guard let key, case .string(let name) = try checked("key", key, c, f) else { return nil }
    return name.string
  }

  func limit(_ c: Context, _ f: Frame) throws -> Int64? {
    guard let limit, case .int(let count) = try checked("limit", limit, c, f) else { return nil }
    return count
  }

  /// The value of an option, which must be of its kind.
  private func checked(_ option: String, _ node: Node, _ c: Context, _ f: Frame) throws -> Value {
    let value = try node.evaluate(c, f)
    if let complaint = Self.complaint(about: option, value) {
      throw Failure(complaint, at: node.span, label: "this is \(value.described)\(value.shown)")
    }
    return value
  }

  /// Nanoseconds.
  func timeout(_ c: Context, _ f: Frame) throws -> Int64? {
    guard let timeout, case .duration(let duration) = try checked("timeout", timeout, c, f) else { return nil }
    return duration
  }

  func retries(_ c: Context, _ f: Frame) throws -> Int? {
    guard let retry, case .int(let count) = try checked("retry", retry, c, f) else { return nil }
    return Int(count)
  }

  func allowedStatuses(_ c: Context, _ f: Frame) throws -> [Int] {
    guard let allow else { return [] }
    switch try checked("allow", allow, c, f) {
    case .int(let status): return [Int(status)]
    case .list(let list): return list.values.compactMap { if case .int(let status) = $0 { Int(status) } else { nil } }
    default: return []
    }
  }

  func appendQuery(to url: inout [UInt8], _ separator: inout UInt8, _ c: Context, _ f: Frame) throws {
    for (name, value) in try entries(of: query, "query", c, f) {
      url.append(separator)
      separator = UInt8(ascii: "&")
      name.withBytes { PercentEncoding.append($0, to: &url) }
      url.append(UInt8(ascii: "="))
      PercentEncoding.append(try LineValue.text(of: value, in: "a query value", entry: name, of: query!), to: &url)
    }
  }

  func headers(_ c: Context, _ f: Frame) throws -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for (name, value) in try entries(of: headers, "headers", c, f) {
      let text = try LineValue.text(of: value, in: "a header", entry: name, of: headers!)
      if let complaint = HeaderComplaint.about(name.string) { throw Failure(complaint, at: headers!.span) }
      fields.append((name.string, String(decoding: text, as: UTF8.self)))
    }
    if let async, case .bool(true) = try checked("async", async, c, f) { fields.append(("Prefer", "respond-async")) }
    if let idempotencyKey {
      let text = try LineValue.text(of: try idempotencyKey.evaluate(c, f), in: "a header", at: idempotencyKey.span)
      fields.append(("X-NetSuite-Idempotency-Key", String(decoding: text, as: UTF8.self)))
    }
    if fields.contains(where: { !HeaderRules.isValue($0.value.utf8) }) {
      throw Failure.controlInHeader(at: headers?.span ?? idempotencyKey!.span)
    }
    return fields
  }

  private func entries(of node: Node?, _ option: String, _ c: Context, _ f: Frame) throws -> [(Text, Value)] {
    guard let node, case .map(let map) = try checked(option, node, c, f) else { return [] }
    return map.keys.names.enumerated().map { ($1, map.values[$0]) }
  }
}

/// What is wrong with the name of a header that a script gives; the check says it where the name is written out.
enum HeaderComplaint {
  static func about(_ name: String) -> String? {
    if !HeaderRules.isName(name) { return "`\(name)` is no header name" }
    return HeaderRules.isSetByClient(name) ? "`\(name)` is no header to set: nss sets it by itself" : nil
  }
}
