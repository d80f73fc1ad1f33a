import Platform

/// What was typed, kept from session to session: `$XDG_STATE_HOME/nss/history`, an entry a line, for its owner alone.
struct History {
  /// Entries that are kept.
  static let longest = 10_000
  /// Bytes of the file that are read.
  private static let largest = 64 << 20

  /// Nil where the environment names no home: then nothing is kept.
  let path: String?
  private var last: String?

  init(environment: [String: String]) {
    path = UserFolder.state.path(environment).map { "\($0)/history" }
  }

  /// The entries, oldest first. A file that has become too long is cut.
  mutating func load() -> [String] {
    let lines = lines
    let entries = lines.suffix(Self.longest)
    if lines.count > Self.longest * 2 { replace(by: entries) }
    last = entries.last.map { Self.decoded($0) }
    return entries.map { Self.decoded($0) }
  }

  /// Whether an entry may be kept at all: not when it holds what is known to be secret, or looks like a key.
  static func mayKeep(_ entry: String, _ redactor: Redactor) -> Bool {
    redactor.redact(entry) == entry && !entry.contains("-----BEGIN")
  }

  /// Takes note of an entry, and adds it to the file if it `isKept`; false for the last one again.
  mutating func add(_ entry: String, isKept: Bool = true) -> Bool {
    guard entry != last else { return false }
    last = entry
    guard let path, isKept else { return true }
    // A history that cannot be kept is no reason to disturb.
    try? PrivateFiles.append(Array((Self.encoded(entry) + "\n").utf8), to: path)
    return true
  }

  /// Takes entries out of the file, if there are any such.
  func remove(_ isUnwanted: (String) -> Bool) {
    let lines = lines
    let kept = lines.filter { !isUnwanted(Self.decoded($0)) }
    if kept.count < lines.count { replace(by: kept[...]) }
  }

  /// The lines of the file; none where there is no file.
  private var lines: [Substring] {
    guard let path, Files.exists(path), let bytes = try? Files.read(path, atMost: Self.largest) else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }

  private func replace(by lines: ArraySlice<Substring>) {
    guard let path else { return }
    try? PrivateFiles.write(Array(lines.map { $0 + "\n" }.joined().utf8), to: path)
  }

  /// In one line: `\n` for a newline, `\\` for a backslash.
  private static func encoded(_ entry: String) -> String {
    entry.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func decoded(_ line: Substring) -> String {
    var entry = ""
    var rest = line[...]
    while let character = rest.popFirst() {
      guard character == "\\", let next = rest.popFirst() else {
        entry.append(character)
        continue
      }
      entry.append(next == "n" ? "\n" : next == "r" ? "\r" : next)
    }
    return entry
  }
}
