/// A step of a JSON text. The bytes of a number, a string and a key stand in the tokenizer: in `text`, or in
/// `unescaped` where an escape had to be resolved.
@usableFromInline
enum JSONToken {
  case null, `true`, `false`, integer, fraction, string, escapedString
  case key, escapedKey, beginList, endList, beginMap, endMap
}

/// Cuts a JSON text into tokens and holds it to the grammar.
///
/// It is not generic, so that one compiled copy serves the sinks of all modules.
@usableFromInline
struct JSONTokenizer {
  /// What may stand at the position.
  private enum Expectation { case value, firstValue, key, firstKey, separator }

  let bytes: UnsafeRawBufferPointer
  var position = 0
  /// Where the text of the last number, string or key stands.
  @usableFromInline var text: UnsafeRawBufferPointer
  /// The last string or key that had escapes.
  @usableFromInline var unescaped: [UInt8] = []

  private var expectation = Expectation.value
  private var isInMap = false
  /// For each list and map around the innermost one, whether it is a map; at the outermost, what is around it.
  private var enclosing: [Bool] = []
  private let maximumDepth: Int

  @usableFromInline
  init(_ bytes: UnsafeRawBufferPointer, maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
    text = UnsafeRawBufferPointer(rebasing: bytes[..<0])
  }

  /// The next token; nil behind the value.
  @usableFromInline
  mutating func next() throws(JSONError) -> JSONToken? {
    var byte = byteAfterBlanks()
    if expectation == .separator {
      if enclosing.isEmpty {
        guard position == bytes.count else { throw unexpected("the end of the text") }
        return nil
      }
      if byte == (isInMap ? UInt8(ascii: "}") : UInt8(ascii: "]")) { return close() }
      guard byte == UInt8(ascii: ",") else { throw unexpected(isInMap ? "`,` or `}`" : "`,` or `]`") }
      position += 1
      byte = byteAfterBlanks()
      expectation = isInMap ? .key : .value
    }
    switch expectation {
    case .key, .firstKey: return try key(startingWith: byte)
    default: return try value(startingWith: byte)
    }
  }

  private mutating func key(startingWith byte: UInt8) throws(JSONError) -> JSONToken {
    guard byte == UInt8(ascii: "\"") else {
      if byte == UInt8(ascii: "}"), expectation == .firstKey { return close() }
      throw unexpected(expectation == .firstKey ? "a key in double quotes or `}`" : "a key in double quotes")
    }
    let hasEscapes = try scanString()
    guard byteAfterBlanks() == UInt8(ascii: ":") else { throw unexpected("`:` behind the key") }
    position += 1
    expectation = .value
    return hasEscapes ? .escapedKey : .key
  }

  private mutating func value(startingWith byte: UInt8) throws(JSONError) -> JSONToken {
    let isFirst = expectation == .firstValue
    expectation = .separator
    switch byte {
    case UInt8(ascii: "\""): return try scanString() ? .escapedString : .string
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try scanNumber() ? .integer : .fraction
    case UInt8(ascii: "{"): return try open(map: true)
    case UInt8(ascii: "["): return try open(map: false)
    case UInt8(ascii: "]") where isFirst: return close()
    case UInt8(ascii: "t") where skip("true"): return .true
    case UInt8(ascii: "f") where skip("false"): return .false
    case UInt8(ascii: "n") where skip("null"): return .null
    default: throw unexpected(isFirst ? "a value or `]`" : "a value")
    }
  }

  private mutating func open(map: Bool) throws(JSONError) -> JSONToken {
    guard enclosing.count < maximumDepth else {
      throw failure("lists and maps are nested more than \(maximumDepth) deep")
    }
    position += 1
    enclosing.append(isInMap)
    isInMap = map
    expectation = map ? .firstKey : .firstValue
    return map ? .beginMap : .beginList
  }

  private mutating func close() -> JSONToken {
    position += 1
    let token = isInMap ? JSONToken.endMap : .endList
    isInMap = enclosing.removeLast()
    expectation = .separator
    return token
  }

  /// Skips white space and answers the byte behind it, 0 at the end: neither the end nor a NUL may stand anywhere
  /// that the caller looks for a byte.
  private mutating func byteAfterBlanks() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte <= UInt8(ascii: " ") else { return byte }
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
      default: return byte
      }
    }
    return 0
  }

  private mutating func skip(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count, bytes[position..<end].elementsEqual(word.buffer) else { return false }
    position = end
    return true
  }
}

extension StaticString {
  fileprivate var buffer: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
  }
}
