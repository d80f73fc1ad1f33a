/// A diagnostic as it was drawn on standard error.
public struct DrawnDiagnostic: Sendable {
  /// `error` or `warning`
  public let severity: String
  /// The file it names; nil for one without a place.
  public let file: String?
  public let line: Int
  /// All of it, from the title to the last note.
  public let text: String
  /// Its own words: all but the lines of the source, on which stands what is expected.
  public let message: String

  /// Those of a whole standard error, in order; what else stands there is left out.
  public static func all(in errors: String) -> [DrawnDiagnostic] {
    var blocks: [[Substring]] = []
    var isInside = false
    for line in errors.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("error: ") || line.hasPrefix("warning: ") {
        blocks.append([line])
        isInside = true
      } else if isInside, line.prefixMatch(of: #/ +(?:-->|=|\||\.\.\.| )| *\d+ \|/#) != nil {
        blocks[blocks.count - 1].append(line)
      } else {
        isInside = false
      }
    }
    return blocks.map(DrawnDiagnostic.init)
  }

  private init(_ lines: [Substring]) {
    severity = String(lines[0].prefix { $0 != ":" })
    text = lines.joined(separator: "\n")
    message = lines.filter { $0.prefixMatch(of: #/ *\d+ \|/#) == nil }.joined(separator: "\n")
    let place = lines.dropFirst().first?.firstMatch(of: #/--> (.+):(\d+):\d+$/#)
    file = place.map { String($0.output.1) }
    line = place.flatMap { Int($0.output.2) } ?? 0
  }
}
