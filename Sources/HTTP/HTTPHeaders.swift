/// The fields of a message in their order; names compare without regard to case (RFC 9110, 5).
public struct HTTPHeaders: Sendable, Equatable, ExpressibleByDictionaryLiteral {
  private var fields: [(name: String, value: String)] = []

  public init() {}

  public init(_ fields: [(String, String)]) {
    self.fields = fields.map { (name: $0.0, value: $0.1) }
  }

  public init(dictionaryLiteral elements: (String, String)...) { self.init(elements) }

  /// The first value of that name. Setting one puts it in the place of all the values the name has; nil removes them.
  public subscript(name: String) -> String? {
    get { fields.first { Self.same($0.name, name) }?.value }
    set {
      if let newValue { set(name, newValue) } else { remove(name) }
    }
  }

  /// Every value of that name, in order.
  public func values(of name: String) -> [String] {
    fields.lazy.filter { Self.same($0.name, name) }.map(\.value)
  }

  public func contains(_ name: String) -> Bool { fields.contains { Self.same($0.name, name) } }

  /// Adds a field at the end, beside others of that name.
  public mutating func add(_ name: String, _ value: String) { fields.append((name: name, value: value)) }

  /// Makes this the only value of that name, at the place of the first one.
  public mutating func set(_ name: String, _ value: String) {
    guard let index = fields.firstIndex(where: { Self.same($0.name, name) }) else { return add(name, value) }
    fields[index] = (name: name, value: value)
    let rest = fields[(index + 1)...].filter { !Self.same($0.name, name) }
    fields.replaceSubrange((index + 1)..., with: rest)
  }

  public mutating func remove(_ name: String) { fields.removeAll { Self.same($0.name, name) } }

  public static func == (a: HTTPHeaders, b: HTTPHeaders) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { same($0.name, $1.name) && $0.value == $1.value }
  }

  /// Whether two names (or tokens such as `close`) are the same but for the case of ASCII letters.
  static func same(_ a: String, _ b: String) -> Bool {
    guard a.utf8.count == b.utf8.count else { return false }
    var (a, b) = (a, b)
    return a.withUTF8 { a in b.withUTF8 { b in a.indices.allSatisfy { a[$0] == b[$0] || lowercased(a[$0]) == lowercased(b[$0]) } } }
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    UInt8(ascii: "A") <= byte && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

extension HTTPHeaders: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { fields.count }
  public subscript(position: Int) -> (name: String, value: String) { fields[position] }
}
