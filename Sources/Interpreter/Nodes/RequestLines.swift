import Diagnostics
import Syntax

/// A part of a target, a query value or a header value.
enum LinePart: Sendable {
  case text([UInt8])
  case value(Node)
}

/// The target: raw text as written, with values percent-encoded for their place.
struct TargetCode: Sendable {
  let parts: [LinePart]
  let span: Span

  func text(_ c: Context, _ f: Frame) throws -> [UInt8] {
    var url: [UInt8] = []
    for (position, part) in parts.enumerated() {
      switch part {
      case .text(let text): url += text
      case .value(let node):
        let value = try node.evaluate(c, f)
        let text = try LineValue.text(of: value, in: "a target", at: node.span)
        guard !text.isEmpty else { throw Failure.dangerous("an empty string", at: node.span) }
        guard text != [UInt8(ascii: ".")], text != Array("..".utf8) else {
          throw Failure.dangerous("`\(value.text)`", at: node.span)
        }
        // A value that starts the target is an address: a `links` `href`, a `Location`.
        if position == 0 { url += text } else { PercentEncoding.append(text, to: &url) }
      }
    }
    try refuseDotSegments(url)
    return url
  }

  /// `.` and `..` put together from pieces, or spelt `%2e`, would climb out of the path too (RFC 3986, 6.2.2).
  private func refuseDotSegments(_ url: [UInt8]) throws {
    let path = url.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    for segment in path.split(separator: UInt8(ascii: "/"))
    where segment.count <= 6 && (segment.first == UInt8(ascii: ".") || segment.first == UInt8(ascii: "%")) {
      let plain = String(decoding: segment, as: UTF8.self).lowercased().split(
        separator: "%2e", omittingEmptySubsequences: false
      ).joined(separator: ".")
      if plain == "." || plain == ".." {
        throw Failure.dangerous("a segment `\(String(decoding: segment, as: UTF8.self))`", at: span)
      }
    }
  }
}

/// `?name=value`, everything encoded.
struct QueryCode: Sendable {
  let name: [UInt8]
  let parts: [LinePart]

  func append(to url: inout [UInt8], _ c: Context, _ f: Frame) throws {
    PercentEncoding.append(name, to: &url)
    url.append(UInt8(ascii: "="))
    var isQuoted = false
    for part in parts {
      switch part {
      case .text(let text):
        for byte in text where byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        PercentEncoding.append(text, to: &url)
      case .value(let node):
        let text = try LineValue.text(of: try node.evaluate(c, f), in: "a query value", at: node.span)
        // An empty filter would be a request for everything.
        guard !text.isEmpty else { throw Failure.emptyInQuery(at: node.span) }
        if isQuoted, text.contains(UInt8(ascii: "\"")) { throw Failure.quoteInFilter(text, at: node.span) }
        PercentEncoding.append(text, to: &url)
      }
    }
  }
}

/// `Header: value`
struct HeaderCode: Sendable {
  let name: String
  let parts: [LinePart]
  let span: Span

  func text(_ c: Context, _ f: Frame) throws -> String {
    var bytes: [UInt8] = []
    for part in parts {
      switch part {
      case .text(let text): bytes += text
      case .value(let node):
        let text = try LineValue.text(of: try node.evaluate(c, f), in: "a header", at: node.span)
        guard HeaderRules.isValue(text) else { throw Failure.controlInHeader(at: node.span) }
        bytes += text
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// What may stand in a line of a request.
enum LineValue {
  static func text(of value: Value, in place: String, at span: Span) throws -> [UInt8] {
    switch value {
    case .null, .list, .map, .range, .function, .response, .error, .unset, .cell:
      throw Failure.noLineValue(value, in: place, at: span)
    case .string, .int, .decimal, .bigDecimal, .bool, .duration, .day, .instant:
      var bytes: [UInt8] = []
      value.appendText(to: &bytes)
      return bytes
    }
  }

  /// That of a map's entry, at whose place it is reported when the map is written out.
  static func text(of value: Value, in place: String, entry name: Text, of map: Node) throws -> [UInt8] {
    guard case .null = value else { return try text(of: value, in: "\(place), `\(name.string)`", at: map.span) }
    throw Failure.nullEntry(name.string, in: place, at: (map as? PlainMapNode)?.node(of: name)?.span ?? map.span)
  }
}

/// RFC 3986, 2.1 and 2.3: everything but the unreserved characters, in UTF-8, hex in capitals.
enum PercentEncoding {
  private static let hex = Array("0123456789ABCDEF".utf8)

  static func append(_ bytes: some Sequence<UInt8>, to url: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        url.append(byte)
      default:
        url.append(UInt8(ascii: "%"))
        url.append(hex[Int(byte >> 4)])
        url.append(hex[Int(byte & 15)])
      }
    }
  }
}

extension Failure {
  fileprivate static func nullEntry(_ name: String, in place: String, at span: Span) -> Failure {
    Failure(
      "`\(name)` is null, which cannot stand in \(place)", at: span, label: "this is null",
      hint: "`\(name)?: …` leaves the entry out when it is null")
  }

  fileprivate static func noLineValue(_ value: Value, in place: String, at span: Span) -> Failure {
    let hint =
      switch value {
      case .null: "a field that is not there reads as null: check it first, or give it a value with `??`"
      case .list: "`join(xs, \",\")` makes one text of a list"
      case .response: "its `id` or its `body` may be meant"
      default: "text, numbers and `true` or `false` may stand here"
      }
    return Failure(
      "\(value.described) cannot stand in \(place)", at: span, label: "this is \(value.described)\(value.shown)",
      hint: hint)
  }

  fileprivate static func dangerous(_ what: String, at span: Span) -> Failure {
    Failure(
      "\(what) cannot stand in a request's address", at: span, label: "this is \(what)",
      notes: ["the request would be for something else than the target says"])
  }

  fileprivate static func emptyInQuery(at span: Span) -> Failure {
    Failure(
      "an empty string cannot stand in a query value", at: span, label: "this is an empty string",
      notes: ["a filter that compares with nothing finds everything"],
      hint:
        "NetSuite's filters ask for empty fields with EMPTY; `with query: { name: value }` sends an empty value on purpose"
    )
  }

  fileprivate static func quoteInFilter(_ text: [UInt8], at span: Span) -> Failure {
    Failure(
      "a `\"` in a quoted filter value would end it", at: span,
      label: "this is \(Value.string(String(decoding: text, as: UTF8.self)).excerpt)",
      hint: "NetSuite's filters have no escape for `\"`: look for the rest of the text with CONTAIN")
  }

  static func controlInHeader(at span: Span) -> Failure {
    Failure("a line break or control character cannot stand in a header", at: span, label: "one is in this value")
  }
}
