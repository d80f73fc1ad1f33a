import Interpreter

/// The value of `--timeout`: a duration as scripts write it.
enum Timeout {
  /// Nanoseconds of `250ms`, `30s`, `1.5s`, `5m`, `2h`, `1d`; nil for anything else and for nothing.
  static func nanoseconds(_ text: String) -> Int64? { DurationText.nanoseconds(text).flatMap { $0 > 0 ? $0 : nil } }
}
