import Platform

/// What of the machine a script reaches: files, the environment, the time. Paths are relative to the current directory.
public protocol Surroundings: Sendable {
  /// All bytes of a file. A wait for a pipe ends, as `.interrupted`, when `cancellation` is raised; so with all of these.
  func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8]

  /// Replaces a file whole, or makes it.
  func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError)

  /// Adds lines to a file's end, on disk when it returns. `lines` is given the file's beginning, as much as
  /// `Files.longestBeginning`, and gives what is added; what it throws leaves the file as it was. Throws `FileError` too.
  func append(to path: String, cancellation: Cancellation, lines: (_ beginning: [UInt8]) throws -> [UInt8]) throws

  /// A variable of the environment; nil when it is not set.
  func variable(_ name: String) -> String?

  /// From now on the text appears in no output.
  func hide(_ secret: String)

  /// The text without what was hidden; for what shows a part of it, in which a secret might not be known again.
  func concealed(_ text: String) -> String

  /// Sleeps. Throws when `cancellation` is raised before.
  func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError)
}
