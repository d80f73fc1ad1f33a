import Diagnostics

/// What is wrong with a value, each thing with its path; counted beyond what a screen shows.
struct Mismatches {
  /// A step into a value.
  enum Step {
    case field(Text)
    case item(Int)
  }

  private static let mostShown = 10

  static let hintForText = "`number(x)` makes a number of a text"
  static let hintForNumber = "`string(x)` makes a text of a number"
  private static let hintForBoth = "`number(x)` makes a number of a text, `string(x)` a text of a number"

  /// How the script writes the value that paths start from.
  private let root: String
  private var shown: [String] = []
  private var count = 0
  /// What to do about those where a string stands against a number.
  private(set) var hint: String?
  /// Where in the value the walk is.
  var path: [Step] = []

  /// A text without its secrets, for who shows it from its middle.
  let conceal: (String) -> String

  init(of root: String, concealing conceal: @escaping (String) -> String = { $0 }) {
    (self.root, self.conceal) = (root, conceal)
  }

  /// A line each.
  var lines: [String] { count > shown.count ? shown + ["and \(count - shown.count) more"] : shown }

  /// Adds what is wrong here.
  mutating func add(_ what: @autoclosure () -> String, hint: String? = nil) {
    count += 1
    if count <= Self.mostShown { shown.append("\(pathText): \(what())") }
    if let hint { self.hint = self.hint ?? hint == hint ? hint : Self.hintForBoth }
  }

  /// Adds that a field is not there; the path leads to it.
  mutating func addMissing(_ name: Text, in map: MapBox, wanted: Value? = nil) {
    if let near = Self.nearest(to: name, in: map) {
      add("`\(name.string)` is not there; `\(near)` is")
    } else {
      add("`\(name.string)` is not there" + (wanted.map { ", \($0.glimpse) was wanted" } ?? ""))
    }
  }

  /// Adds that a string stands against a number, a bool or a date.
  mutating func addMixed(_ value: Value, _ wanted: Value) {
    func kind(_ value: Value) -> String { value.isNumber ? "a number" : value.described }
    let hint = value.isNumber || wanted.isNumber ? Self.hintForBoth : nil
    add("\(value.glimpse) is \(kind(value)), \(wanted.glimpse) is \(kind(wanted))", hint: hint)
  }

  /// The key of a map that may have been meant by one that is not there.
  static func nearest(to name: Text, in map: MapBox) -> String? {
    // Of thousands of keys, which are data and no fields, none is looked for.
    map.count > 1_000 ? nil : Suggestion.nearest(to: name.string, among: map.keys.names.lazy.map(\.string))
  }

  private var pathText: String {
    var text = root
    // Of a path of thousands of steps the ends tell enough.
    let steps = path.count <= 24 ? path : path.prefix(8) + [.field(.make("…"))] + path.suffix(15)
    for step in steps { text += step.text }
    return text
  }
}

extension Mismatches.Step {
  /// `.name`, `["odd key"]`, `[2]`
  fileprivate var text: String {
    switch self {
    case .item(let position): return "[\(position)]"
    case .field(let name):
      let isWord = name.count > 0 && name.withBytes { bytes in
        bytes[0] &- 0x30 >= 10
          && bytes.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 || $0 == 0x5F || $0 >= 0x80 }
      }
      return isWord ? "." + name.string : "[\(Value.string(name).glimpse)]"
    }
  }
}

extension Value {
  /// The value as it stands among other words in a line: cut shorter than its `excerpt`.
  var glimpse: String { excerpt(upTo: 60) }
}
