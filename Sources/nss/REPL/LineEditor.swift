@preconcurrency import CReadline

/// GNU readline, which edits lines on a terminal. Its one door: nothing else imports it.
enum LineEditor {
  /// The library's version, as it calls itself: `8.2`.
  static var libraryVersion: String { rl_library_version.map { String(cString: $0) } ?? "" }
}
