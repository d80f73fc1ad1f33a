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
    if let shown = ShownFile(path) { return try show(bytes, shown, path, cancellation) }
    try Files.writeAtomically(bytes, to: path, cancellation: cancellation)
  }

  public func append(to path: String, cancellation: Cancellation, lines: ([UInt8]) throws -> [UInt8]) throws {
    output.flush()
    if let shown = ShownFile(path) { return try show(try lines([]), shown, path, cancellation) }
    try Files.appendLines(to: path, cancellation: cancellation, lines)
  }

  /// What people see has no secrets, whatever its path is called.
  private func show(
    _ bytes: [UInt8], _ shown: ShownFile, _ path: String, _ cancellation: Cancellation
  ) throws(FileError) {
    switch shown {
    case .stream(1): output.write(bytes)
    case .stream(let descriptor): Output(descriptor: descriptor, redactor: output.redactor).write(bytes)
    case .terminal: try Files.writeAtomically(output.redactor.redact(bytes), to: path, cancellation: cancellation)
    }
  }

  public func variable(_ name: String) -> String? { environment[name] }

  public func hide(_ secret: String) { output.redactor.add(secret: secret) }

  public func concealed(_ text: String) -> String { output.redactor.redact(text) }

  public func sleep(nanoseconds: Int64, cancellation: Cancellation) throws(StreamError) {
    output.flush()
    try Waiting.sleep(until: .after(nanoseconds: nanoseconds), cancellation: cancellation)
  }
}
