import Interpreter
import Platform

/// The machine that nss runs on. What was printed so far shows while a script waits for a pipe or the time.
extension ClientHost {
  /// What a script reads whole, in bytes.
  private static let longestFile = 1 << 30

  public func read(_ path: String, cancellation: Cancellation) throws(FileError) -> [UInt8] {
    output.flush()
    return try Files.read(path, atMost: Self.longestFile, cancellation: cancellation)
  }

  public func write(_ bytes: [UInt8], to path: String, cancellation: Cancellation) throws(FileError) {
    output.flush()
    try Files.writeAtomically(bytes, to: path, cancellation: cancellation)
  }

  public func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {
    output.flush()
    try Files.appendLines(to: path, cancellation: cancellation, lines)
  }

  public func variable(_ name: String) -> String? { environment[name] }

  public func hide(_ secret: String) { output.redactor.add(secret: secret) }

  public func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {
    output.flush()
    try Waiting.sleep(until: .after(nanoseconds: nanoseconds), cancellation: cancellation)
  }
}
