/// What is typed, pasted or read from a file: script, and commands in lines of their own.
enum ReplChunk: Equatable {
  case script(String)
  /// Without its colon.
  case command(String)

  /// A line that begins with a colon and a letter is a command, unless it belongs to a script that goes on.
  static func split(_ text: String, isComplete: (String) -> Bool) -> [ReplChunk] {
    var chunks: [ReplChunk] = []
    var script: [Substring] = []
    func flush() {
      let text = script.joined(separator: "\n")
      if text.contains(where: { !$0.isWhitespace }) { chunks.append(.script(text)) }
      script = []
    }
    // A line end of two characters is one of Swift's.
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let content = line.drop { $0 == " " || $0 == "\t" }
      if isCommand(content), script.isEmpty || isComplete(script.joined(separator: "\n")) {
        flush()
        chunks.append(.command(trimmed(content.dropFirst())))
      } else {
        script.append(line)
      }
    }
    flush()
    return chunks
  }

  private static func isCommand(_ line: Substring) -> Bool {
    line.first == ":" && line.dropFirst().first.map { $0.isLetter || $0 == "?" } == true
  }

  private static func trimmed(_ text: Substring) -> String {
    let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.startIndex
    return String(text[..<end].drop { $0.isWhitespace })
  }
}
