import Syntax

/// Strings that mean something: files, keys and values of a body, a filter.
extension WordFinder {
  func inString(_ token: Int, from start: Int) -> Completions {
    let content = typed.text(start..<max(start, typed.cursor))
    if takesFile(token) { return world.files(for: content, from: start) }
    guard let place = typed.mapPlace(behind: token) else { return Completions(start: typed.cursor) }
    if case .option("query", let method) = place.root, let name = place.key {
      return parameterValues(of: name, method.map(request), from: start)
    }
    return Completions(start: start, words: inMap(place, isQuoted: true) ?? [])
  }

  /// Whether the string that begins here is a path: `import "`, `read("`, `write("`.
  private func takesFile(_ token: Int) -> Bool {
    if typed.kind(at: token - 1) == .import { return true }
    guard typed.kind(at: token - 1) == .leftParenthesis else { return false }
    return fileFunctions.contains(typed.text(at: token - 2)) && typed.kind(at: token - 3) != .dot
  }
}
