@preconcurrency import CReadline
import Platform

/// GNU readline, which edits lines on a terminal. Its one door: nothing else imports it, and only the main thread calls it.
enum LineEditor {
  /// The library's version, as it calls itself: `8.2`.
  static var libraryVersion: String { rl_library_version.map { String(cString: $0) } ?? "" }

  enum Line {
    /// Without its end; with newlines where several lines were pasted, or recalled, as one.
    case text(String)
    /// Ctrl-C; whether anything had been typed.
    case cancelled(wasEmpty: Bool)
    /// Ctrl-D, or the terminal is gone.
    case end
  }

  /// What Tab may put in the place of the end of what is before the cursor.
  struct Choices {
    /// How many bytes before the cursor are replaced.
    var replaced: Int
    var words: [Word]

    struct Word {
      let text: String
      /// What is put behind it when it is the only one.
      let suffix: String
    }
  }

  // Called back by readline, whose functions can capture nothing.
  nonisolated(unsafe) private static var cancellation = Cancellation()
  nonisolated(unsafe) private static var hasStarted = false
  nonisolated(unsafe) private static var lastByte: UInt8 = 0
  nonisolated(unsafe) private static var wasCancelled = false
  nonisolated(unsafe) private static var wasEmpty = false
  nonisolated(unsafe) private static var complete: (_ text: String, _ cursor: Int) -> Choices = { _, _ in Choices(replaced: 0, words: []) }
  nonisolated(unsafe) private static let name = "nss".withCString { UnsafePointer(strdup($0)!) }

  /// To be called before the first line; later calls do nothing.
  static func start(entries: () -> [String]) {
    guard !hasStarted else { return }
    hasStarted = true
    rl_readline_name = name
    // Ctrl-C ends the line in `next`: the handler of readline's own would wait for another byte.
    rl_catch_signals = 0
    rl_initialize()
    rl_variable_bind("enable-bracketed-paste", "on")
    using_history()
    stifle_history(Int32(History.longest))
    for entry in entries() { add_history(entry) }
    TerminalInput.watchForResumption()
    rl_getc_function = { _ in LineEditor.next() }
    rl_bind_key(9) { _, _ in LineEditor.completeAtCursor() }
  }

  /// Asks for a line. `prompt` may hold colours. Ctrl-C raises `cancellation`; Tab asks `complete`.
  static func read(
    prompt: String, cancellation: Cancellation, complete: @escaping (_ text: String, _ cursor: Int) -> Choices
  ) -> Line {
    (self.cancellation, self.complete) = (cancellation, complete)
    (wasCancelled, wasEmpty) = (false, true)
    let line = readline(marked(prompt))
    defer { free(line) }
    if wasCancelled { return .cancelled(wasEmpty: wasEmpty) }
    guard let line else { return .end }
    return .text(String(cString: line))
  }

  /// Adds an entry to what Up and Ctrl-R find.
  static func remember(_ entry: String) { add_history(entry) }

  private static func next() -> Int32 {
    while true {
      switch TerminalInput.next(cancellation: cancellation) {
      case .byte(let byte):
        defer { lastByte = byte }
        // In what is pasted readline takes a carriage return for a line's end.
        if byte == UInt8(ascii: "\n"), lastByte == UInt8(ascii: "\r"), isPasting { continue }
        return Int32(byte)
      case .end: return -1  // EOF, which is a macro
      case .cancelled:
        // The line ends here, and is dropped by whoever asked for it.
        (wasCancelled, wasEmpty) = (true, rl_end == 0)
        // What is being pasted ends only so: it takes newlines for its own.
        if isPasting { return -1 }
        rl_point = rl_end
        rl_redisplay()
        fputs("^C", rl_outstream)
        return Int32(UInt8(ascii: "\n"))
      case .signal: rl_check_signals()
      case .resumed:
        rl_reset_after_signal()
        rl_forced_update_display()
      }
    }
  }

  private static var isPasting: Bool { rl_readline_state & UInt(RL_STATE_MOREINPUT) != 0 }

  /// Colours take no columns: readline wants them between marks.
  private static func marked(_ prompt: String) -> String {
    prompt.replacing(#/\u{1B}\[[0-9;]*m/#) { "\u{01}\($0.output)\u{02}" }
  }
}

// MARK: Completion

extension LineEditor {
  private static func completeAtCursor() -> Int32 {
    guard let buffer = rl_line_buffer else { return 0 }
    let text = String(cString: buffer)
    let choices = complete(text, Int(rl_point))
    guard let first = choices.words.first else {
      rl_ding()
      return 0
    }
    let typed = choices.replaced
    let common = choices.words.count == 1 ? first.text + first.suffix : commonBeginning(choices.words.map(\.text))
    if choices.words.count == 1 || common.utf8.count > typed {
      rl_begin_undo_group()
      rl_delete_text(rl_point - Int32(typed), rl_point)
      rl_point -= Int32(typed)
      rl_insert_text(common)
      rl_end_undo_group()
    }
    if choices.words.count > 1, common.utf8.count <= typed { list(choices.words.map(\.text)) }
    return 0
  }

  /// As far as all agree, in the case of the first; by whole characters.
  private static func commonBeginning(_ words: [String]) -> String {
    words.dropFirst().reduce(words[0]) { common, word in
      String(zip(common, word).prefix { $0.0.lowercased() == $0.1.lowercased() }.map(\.0))
    }
  }

  private static func list(_ words: [String]) {
    var matches: [UnsafeMutablePointer<CChar>?] = [strdup("")] + words.map { strdup($0) } + [nil]
    defer { for match in matches { free(match) } }
    let width = words.map { $0.utf8.count }.max() ?? 0
    rl_crlf()
    rl_display_match_list(&matches, Int32(words.count), Int32(width))
    rl_forced_update_display()
  }
}
