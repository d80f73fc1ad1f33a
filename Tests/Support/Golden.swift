import Foundation
import Testing

/// Expected texts in files beside the tests; `NSS_RECORD=1` rewrites those that differ.
public enum Golden {
  static let isRecording = ProcessInfo.processInfo.environment["NSS_RECORD"] == "1"

  /// Expects `text` to be what `file` holds, its durations made equal unless they are no measured ones.
  public static func expect(
    _ text: String, in file: URL, durationsVary: Bool = true, at location: SourceLocation = #_sourceLocation
  ) throws {
    let actual = durationsVary ? steady(text) : text
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard actual != expected else { return }
    if isRecording {
      try Data(actual.utf8).write(to: file)
    } else {
      Issue.record("\(Repository.relativePath(of: file)) is not what came:\n\(actual)", sourceLocation: location)
    }
  }

  /// The text with every measured duration as `0 ms`.
  static func steady(_ text: String) -> String { text.replacing(#/\b\d+(?:\.\d+)? m?s\b/#, with: "0 ms") }
}
