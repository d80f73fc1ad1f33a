/// Colours a terminal's text, or leaves it as it is. They can be read on dark and on light ground.
public struct Ink: Sendable {
  /// Its codes, as a terminal takes them (ECMA-48, SGR).
  public enum Color: String, Sendable {
    case bold = "1"
    case faint = "2"
    case green = "32"
    case yellow = "33"
    case magenta = "35"
    case cyan = "36"
    case boldRed = "1;31"
    case boldGreen = "1;32"
    case boldYellow = "1;33"
    case boldBlue = "1;34"
  }

  public let isColored: Bool

  public init(isColored: Bool) { self.isColored = isColored }

  /// The text in a colour, if one is given; it has no newline, and nothing of it is cut any more.
  public func paint(_ text: String, _ color: Color?) -> String {
    guard isColored, let color, !text.isEmpty else { return text }
    return "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m"
  }
}
