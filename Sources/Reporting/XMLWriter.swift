/// Writes XML 1.0, an element a line.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var depth = 0

  /// An element with others in it; closed at once when `body` writes none.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], _ body: (inout XMLWriter) -> Void) {
    open(name, attributes)
    let start = text.utf8.count
    text += ">\n"
    depth += 1
    let inside = text.utf8.count
    body(&self)
    depth -= 1
    if text.utf8.count == inside {
      text.removeLast(text.utf8.count - start)
      text += "/>\n"
    } else {
      indent()
      text += "</\(name)>\n"
    }
  }

  /// An element with a text in it, or nothing.
  mutating func element(_ name: String, _ attributes: [(String, String)] = [], text content: String = "") {
    open(name, attributes)
    text += content.isEmpty ? "/>\n" : ">\(Self.encoded(content))</\(name)>\n"
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    indent()
    text += "<\(name)"
    for (key, value) in attributes { text += " \(key)=\"\(Self.encoded(value, inAttribute: true))\"" }
  }

  private mutating func indent() { text += String(repeating: "  ", count: depth) }

  /// The text as content: XML has no way to write most control characters (XML 1.0, 2.2), so that U+FFFD stands for
  /// them. A reader would make blanks of the newlines and tabs of an attribute (3.3.3), and newlines of carriage
  /// returns (2.11).
  private static func encoded(_ text: String, inAttribute: Bool = false) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "\r": result += "&#13;"
      case "\n", "\t": result += inAttribute ? "&#\(scalar.value);" : String(scalar)
      case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
