import Decimals

/// A JSON value as a plain tree.
///
/// Numbers are equal when their texts are, maps when they have the same entries in whatever order.
public enum JSONValue: Sendable, Equatable {
  case null
  case bool(Bool)
  /// The text of the number, exactly as it is written.
  case number(String)
  case string(String)
  case list([JSONValue])
  case object(JSONObject)
}

extension JSONValue {
  /// The value of a JSON text. Throws `JSONError`.
  public static func parse(_ bytes: UnsafeRawBufferPointer, maximumDepth: Int = 1000) throws(JSONError) -> JSONValue {
    var builder = JSONValueBuilder()
    try JSONReader.read(bytes, into: &builder, maximumDepth: maximumDepth)
    return builder.value
  }

  /// The value of a JSON text. Throws `JSONError`.
  public static func parse(_ bytes: [UInt8], maximumDepth: Int = 1000) throws(JSONError) -> JSONValue {
    try bytes.span.bytes.withUnsafeBytes { (bytes) throws(JSONError) in try parse(bytes, maximumDepth: maximumDepth) }
  }

  /// The value of a JSON text. Throws `JSONError`.
  public static func parse(_ text: String, maximumDepth: Int = 1000) throws(JSONError) -> JSONValue {
    try parse(Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// The value as JSON without blanks.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// The value as JSON without blanks.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes the value as the next one of `writer`.
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .null: writer.null()
    case .bool(let value): writer.bool(value)
    case .number(let text): writer.number(text)
    case .string(let text): writer.string(text)
    case .list(let values):
      writer.beginList()
      for value in values { value.write(to: &writer) }
      writer.endList()
    case .object(let object):
      writer.beginMap()
      for (key, value) in object {
        writer.key(key)
        value.write(to: &writer)
      }
      writer.endMap()
    }
  }
}

/// What the value is, each nil when it is something else.
extension JSONValue {
  /// Whether it is null.
  public var isNull: Bool { self == .null }
  /// The bool.
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  /// The string.
  public var string: String? { if case .string(let text) = self { text } else { nil } }
  /// The values of the list.
  public var list: [JSONValue]? { if case .list(let values) = self { values } else { nil } }
  /// The entries of the map.
  public var object: JSONObject? { if case .object(let object) = self { object } else { nil } }

  /// The number; nil too when it is past what a decimal holds.
  public var decimal: BigDecimal? { if case .number(let text) = self { try? BigDecimal(text) } else { nil } }

  /// The number, if it is whole and fits 64 bits; 1.0 and 1e2 are whole.
  public var int64: Int64? { decimal?.int64 }

  /// The value under `key`, if this is a map that has it.
  public subscript(key: String) -> JSONValue? { object?[key] }

  /// The value at `index` from 0, if this is a list that long.
  public subscript(index: Int) -> JSONValue? {
    if case .list(let values) = self, values.indices.contains(index) { values[index] } else { nil }
  }
}

extension JSONValue: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// A null.
  public init(nilLiteral: ()) { self = .null }
  /// A bool.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// An integer.
  public init(integerLiteral value: Int64) { self = .number(String(value)) }
  /// A string.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A list.
  public init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  /// A map; of a repeated key the last value counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}
