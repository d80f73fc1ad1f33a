import Diagnostics

/// `:records`: the names of record types in columns, as `ls` draws them.
public enum RecordList {
  /// The names that have `pattern` in them, or that it fits as a whole where it has a `*`, in any case; all without one.
  /// `note` says where they are from; `width` is in columns. Ends in a newline.
  public static func text(
    of names: [String], matching pattern: String? = nil, note: String? = nil, width: Int = 80, isColoured: Bool = false
  ) -> String {
    let style = SheetStyle(width: width, isColoured: isColoured)
    let found = names.filter { name in pattern.map { matches(name, $0) } ?? true }
    let lines = columns(found, style) + [style.dim(count(found.count, of: names.count)) ]
    let notes = note.map { SheetStyle.lines($0, columns: style.width).map(style.dim) } ?? []
    return (lines + notes).map { "\($0)\n" }.joined()
  }

  private static func count(_ found: Int, of all: Int) -> String {
    let words = "\(all) record type\(all == 1 ? "" : "s")"
    return found == all ? "(\(words))" : "(\(found) of \(words))"
  }

  /// From top to bottom, then from left to right.
  private static func columns(_ names: [String], _ style: SheetStyle) -> [String] {
    let names = names.map { DisplayWidth.cut(Printable.escaped($0), to: style.width) }
    guard let widest = names.map({ DisplayWidth.of($0) }).max() else { return [] }
    let across = max(1, (style.width + 2) / (widest + 2))
    let down = (names.count + across - 1) / across
    return (0..<down).map { row in
      let cells = stride(from: row, to: names.count, by: down).map { names[$0] }
      return cells.enumerated().map { place, cell in
        style.name(cell) + (place + 1 < cells.count ? String(repeating: " ", count: widest + 2 - DisplayWidth.of(cell)) : "")
      }.joined()
    }
  }

  /// A text that is in it, or a glob with `*`.
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let (name, pattern) = (Array(name.lowercased().utf8), Array(pattern.lowercased().utf8))
    let star = UInt8(ascii: "*")
    let glob = pattern.contains(star) ? pattern : [star] + pattern + [star]
    // Where the last star stands, and from where what it stands for may grow.
    var (at, place, lastStar, grown) = (0, 0, Int?.none, 0)
    while at < name.count {
      if place < glob.count, glob[place] == star {
        (lastStar, grown) = (place, at)
        place += 1
      } else if place < glob.count, glob[place] == name[at] {
        (place, at) = (place + 1, at + 1)
      } else if let lastStar {
        grown += 1
        (place, at) = (lastStar + 1, grown)
      } else {
        return false
      }
    }
    return glob[place...].allSatisfy { $0 == star }
  }
}
