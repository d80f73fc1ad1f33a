/// Draws a diagnostic as a compiler does: title, place, source lines, carets, notes, hint.
public struct DiagnosticRenderer: Sendable {
  public var usesColor: Bool { ink.isColored }

  private let ink: Ink

  public init(usesColor: Bool) { ink = Ink(isColored: usesColor) }

  /// Several lines, each with its end.
  public func render(_ diagnostic: Diagnostic) -> String {
    let mark = Self.mark(diagnostic.severity)
    var output = [paint(diagnostic.severity.rawValue, mark) + paint(": " + Printable.inOneLine(diagnostic.title), .bold)]
    var gutter = ""
    if let source = diagnostic.source {
      let lines = linesShown(diagnostic, in: source)
      gutter = String(repeating: " ", count: String(lines.last?.number ?? 1).count) + " "
      let place = Place(of: diagnostic.span.start, in: source)
      output.append(paint("\(gutter.dropLast())--> ", .boldBlue) + "\(Printable.inOneLine(source.name)):\(place.line):\(place.column)")
      output.append(paint("\(gutter)|", .boldBlue))
      output += draw(lines, of: source, gutter: gutter, mark: mark)
    }
    let remarks = remarks(of: diagnostic, gutter: gutter)
    if diagnostic.source != nil, !remarks.isEmpty { output.append(paint("\(gutter)|", .boldBlue)) }
    return (output + remarks).joined(separator: "\n") + "\n"
  }

  /// A line that is shown, with its labels by column.
  private typealias Line = (number: Int, labels: [Diagnostic.Label])

  private func linesShown(_ diagnostic: Diagnostic, in source: Source) -> [Line] {
    Dictionary(grouping: diagnostic.labels) { source.line(at: $0.span.start) }
      .sorted { $0.key < $1.key }
      .map { ($0.key, $0.value.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }) }
  }

  private func draw(_ lines: [Line], of source: Source, gutter: String, mark: Ink.Color) -> [String] {
    var output: [String] = []
    var last: Int?
    for (number, labels) in lines {
      if let last, number > last + 1 { output.append(paint("\(gutter)|", .boldBlue) + " ...") }
      last = number
      let drawn = labels.filter { $0.text != nil }
      let excerpt = Excerpt(line: number, of: source, around: Int((drawn.first ?? labels[0]).span.start))
      let padding = gutter.dropLast(String(number).count + 1)
      output.append(paint("\(padding)\(number) |", .boldBlue) + (excerpt.text.isEmpty ? "" : " " + excerpt.text))
      for label in drawn {
        let (indent, count) = excerpt.carets(under: label.span)
        let words = label.text.map { $0.isEmpty ? "" : " " + Printable.inOneLine($0) } ?? ""
        output.append(paint("\(gutter)|", .boldBlue) + " " + indent + paint(String(repeating: "^", count: count) + words, mark))
      }
    }
    return output
  }

  private func remarks(of diagnostic: Diagnostic, gutter: String) -> [String] {
    let hint = diagnostic.hint.map { ["hint: " + $0] } ?? []
    return (diagnostic.notes + hint).map { remark in
      let lines = Printable.lines(of: remark)
      return paint("\(gutter)= ", .boldBlue) + lines.joined(separator: "\n\(gutter)  ")
    }
  }

  private func paint(_ text: String, _ color: Ink.Color) -> String { ink.paint(text, color) }
  private static func mark(_ severity: Diagnostic.Severity) -> Ink.Color {
    switch severity {
    case .error: .boldRed
    case .warning: .boldYellow
    case .note: .boldBlue
    }
  }
}
