/// A line that is a command of the session, `:describe customer`, as far as it is typed.
struct CommandLine {
  /// With its colon, and where it begins.
  let name: String
  let start: Int
  /// What stands behind the name up to the cursor, and where that begins; nil as long as the name is being typed.
  let argument: (text: String, start: Int)?

  /// Nil for what is no command.
  init?(_ bytes: [UInt8], at cursor: Int) {
    let typed = bytes[..<cursor]
    guard let first = typed.firstIndex(where: { $0 > UInt8(ascii: " ") }), typed[first] == UInt8(ascii: ":"),
      !typed[first...].contains(UInt8(ascii: "\n"))
    else { return nil }
    start = first
    let end = typed[first...].firstIndex { $0 <= UInt8(ascii: " ") } ?? cursor
    name = String(decoding: typed[first..<end], as: UTF8.self)
    if let next = typed[end...].firstIndex(where: { $0 > UInt8(ascii: " ") }) {
      argument = (String(decoding: typed[next...], as: UTF8.self), next)
    } else {
      argument = end < cursor ? ("", cursor) : nil
    }
  }
}

extension Completer {
  func words(in line: CommandLine) -> Completions {
    guard let argument = line.argument else {
      return Completions(
        start: line.start,
        words: world.commands.map { Completion($0.name, suffix: $0.argument == .none ? "" : " ", detail: $0.summary) })
    }
    guard let command = world.commands.first(where: { $0.name == line.name }) else {
      return Completions(start: argument.start)
    }
    switch command.argument {
    case .none, .duration: return Completions(start: argument.start)
    case .words(let words): return Completions(start: argument.start, words: words.map { Completion($0) })
    case .profile: return Completions(start: argument.start, words: world.profiles.map { Completion($0) })
    case .name:
      let commands = world.commands.map(\.name)
      return Completions(start: argument.start, words: (Manual.names + commands).map { Completion($0) })
    case .file: return world.files(for: argument.text, from: argument.start)
    case .recordType: return recordTypes(argument.text, from: argument.start)
    }
  }

  /// `customer`, `customer.email`, `salesOrder.item.quantity`
  private func recordTypes(_ text: String, from start: Int) -> Completions {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1 else {
      return Completions(start: start, words: world.recordTypeNames().map { Completion($0) })
    }
    let wordStart = start + text.utf8.count - parts[parts.count - 1].utf8.count
    var fields = world.recordType(named: parts[0])?.fields ?? []
    for part in parts[1..<parts.count - 1] { fields = fields.named(part)?.fields ?? [] }
    return Completions(start: wordStart, words: fields.map { Completion($0.name, detail: $0.kindText) })
  }
}

extension CompletionWorld {
  /// What a path that is being typed may become; it begins at `start`.
  func files(for path: String, from start: Int) -> Completions {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let typed = path.dropFirst(folder.count)
    let words = files(in: folder).filter { !$0.hasPrefix(".") || typed.hasPrefix(".") }.map { name in
      name.hasSuffix("/") ? Completion(String(name.dropLast()), suffix: "/") : Completion(name)
    }
    return Completions(start: start + folder.utf8.count, words: words)
  }
}
