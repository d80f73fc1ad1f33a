/// Draws a diagnostic as a compiler does: title, place, source lines, carets, notes, hint.
public struct DiagnosticRenderer: Sendable {
  public let usesColor: Bool

  public init(usesColor: Bool) { self.usesColor = usesColor }

  public func render(_ diagnostic: Diagnostic) -> String {
    let head = paint(diagnostic.severity.rawValue, diagnostic.severity == .error ? .red : .yellow) + paint(": " + diagnostic.title, .bold)
    guard let source = diagnostic.source else {
      return ([head] + remarks(diagnostic, gutter: "")).joined(separator: "\n") + "\n"
    }
    let groups = linesShown(diagnostic, in: source)
    let width = String(groups.last?.line ?? 1).count
    let gutter = String(repeating: " ", count: width)
    let place = Place(of: diagnostic.span.start, in: source)
    var output = [head, paint("\(gutter)--> ", .blue) + "\(source.name):\(place.line):\(place.column)", paint("\(gutter) |", .blue)]
    var lastLine: Int?
    for (line, labels) in groups {
      if let lastLine, line > lastLine + 1 { output.append(paint("\(gutter) |", .blue) + " ...") }
      lastLine = line
      let excerpt = Excerpt(line: line, of: source, around: labels.first { $0.text != nil }?.span)
      let number = String(line)
      let padding = String(repeating: " ", count: width - number.count)
      output.append(paint("\(padding)\(number) |", .blue) + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
      for label in labels { if let text = label.text {
        let (indent, carets) = excerpt.carets(under: label.span)
        let mark = paint(String(repeating: "^", count: carets) + (text.isEmpty ? "" : " " + text), diagnostic.severity == .error ? .red : .yellow)
        output.append(paint("\(gutter) |", .blue) + " " + indent + mark)
      } }
    }
    let remarks = remarks(diagnostic, gutter: gutter + " ")
    if !remarks.isEmpty { output.append(paint("\(gutter) |", .blue)) }
    return (output + remarks).joined(separator: "\n") + "\n"
  }

  /// The lines with labels in their order, each with its labels by column.
  private func linesShown(_ diagnostic: Diagnostic, in source: Source) -> [(line: Int, labels: [Diagnostic.Label])] {
    Dictionary(grouping: diagnostic.labels) { source.line(at: $0.span.start) }
      .sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }) }
  }

  private func remarks(_ diagnostic: Diagnostic, gutter: String) -> [String] {
    var remarks = diagnostic.notes
    if let hint = diagnostic.hint { remarks.append("hint: " + hint) }
    return remarks.map { remark in
      let lines = remark.split(separator: "\n", omittingEmptySubsequences: false)
      return paint("\(gutter)= ", .blue) + lines.joined(separator: "\n\(gutter)  ")
    }
  }

  private enum Paint: String { case red = "1;31", yellow = "1;33", blue = "1;34", bold = "1" }

  private func paint(_ text: String, _ paint: Paint) -> String { usesColor ? "\u{1B}[\(paint.rawValue)m\(text)\u{1B}[0m" : text }
}

/// Line and column as a person counts them: from 1, in characters.
public struct Place: Equatable, Sendable {
  public let line: Int
  public let column: Int

  public init(of offset: UInt32, in source: Source) {
    line = source.line(at: offset)
    let start = source.range(ofLine: line).lowerBound
    let before = source.bytes[min(start, source.bytes.count)..<min(max(start, Int(offset)), source.bytes.count)]
    column = String(decoding: before, as: UTF8.self).unicodeScalars.count + 1
  }
}

/// A source line made fit to show: tabs and control characters as blanks, a very long line cut around its label.
private struct Excerpt {
  private static let longest = 160
  let text: String
  private let scalars: [Unicode.Scalar]
  private let range: Range<Int>
  private let source: Source
  private let cutBefore: Int

  init(line: Int, of source: Source, around span: Span?) {
    self.source = source
    let range = source.range(ofLine: line)
    self.range = range
    // A line of megabytes is cut in bytes first, so that drawing it costs what is drawn.
    let focus = span.map { min(max(Int($0.start), range.lowerBound), range.upperBound) } ?? range.lowerBound
    let window = max(range.lowerBound, focus - 400)..<min(range.upperBound, focus + 1200)
    let all = Array(String(decoding: source.bytes[window], as: UTF8.self).unicodeScalars)
    let focusColumn = String(decoding: source.bytes[window.lowerBound..<max(window.lowerBound, focus)], as: UTF8.self).unicodeScalars.count
    let first = all.count > Self.longest || window.lowerBound > range.lowerBound ? max(0, min(focusColumn - 60, all.count - Self.longest)) : 0
    let kept = all[first..<min(all.count, first + Self.longest)]
    scalars = kept.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }
    cutBefore = window.lowerBound + String(String.UnicodeScalarView(all[..<first])).utf8.count
    var text = String(String.UnicodeScalarView(scalars))
    if cutBefore > range.lowerBound { text = "…" + text }
    if first + scalars.count < all.count || window.upperBound < range.upperBound { text += "…" }
    self.text = text
  }

  /// The blanks before the carets and how many carets; a span over several lines is marked to its first line's end.
  func carets(under span: Span) -> (indent: String, count: Int) {
    let lead = cutBefore > range.lowerBound ? 1 : 0
    let start = columns(to: Int(span.start))
    let end = columns(to: min(Int(span.end), range.upperBound))
    return (String(repeating: " ", count: lead + start), max(1, end - start))
  }

  private func columns(to offset: Int) -> Int {
    let end = min(max(offset, cutBefore), source.bytes.count)
    let count = String(decoding: source.bytes[min(cutBefore, end)..<end], as: UTF8.self).unicodeScalars.reduce(0) { $0 + $1.columns }
    return min(count, scalars.reduce(0) { $0 + $1.columns })
  }
}

extension Unicode.Scalar {
  /// How many columns a terminal gives it: 0 for marks that combine, 2 for East Asian wide ones and emoji.
  fileprivate var columns: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
