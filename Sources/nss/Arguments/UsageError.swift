import Diagnostics

/// A command line that nss cannot follow; it ends with exit code 2 before anything is done.
struct UsageError: Error {
  let diagnostic: Diagnostic

  init(_ title: String, notes: [String] = [], hint: String? = nil) {
    diagnostic = Diagnostic(.error, title, notes: notes, hint: hint)
  }

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// `unknown option '--vra'`, with the name that was probably meant.
  static func unknown(_ what: String, _ name: String, among known: some Sequence<String>, see help: String) -> UsageError {
    let nearest = Suggestion.nearest(to: name, among: known)
    return UsageError("unknown \(what) '\(name)'", hint: nearest.map { "did you mean '\($0)'?" } ?? "see \(help)")
  }
}
