import Diagnostics

/// How a text for the terminal is drawn: fitted to its width, in colours or without.
struct SheetStyle {
  /// In columns.
  let width: Int
  let isColoured: Bool

  init(width: Int, isColoured: Bool) {
    // Narrower than that nothing could be read.
    (self.width, self.isColoured) = (max(40, width), isColoured)
  }

  /// A line of its own.
  func title(_ text: String) -> String { coloured(DisplayWidth.cut(Printable.escaped(text), to: width), .bold) }
  func name(_ text: String) -> String { coloured(text, .cyan) }
  func dim(_ text: String) -> String { coloured(text, .faint) }

  private func coloured(_ text: String, _ color: Ink.Color) -> String { Ink(isColored: isColoured).paint(text, color) }

  /// The text, and blanks behind it up to so many columns.
  static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }

  /// Words in lines of so many columns; a longer word goes on in the next one.
  static func lines(_ text: String, columns: Int) -> [String] { WordWrap.lines(of: Printable.escaped(text), columns: columns) }
}
