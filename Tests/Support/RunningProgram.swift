import Foundation

/// A program that runs beside a test until it is told to stop, which every test must do; what it writes to standard error is dropped.
public final class RunningProgram {
  private let process: Process
  private let output: FileHandle
  private var unread: [UInt8] = []

  public init(_ invocation: Invocation) throws {
    process = invocation.makeProcess()
    let pipe = Pipe()
    output = pipe.fileHandleForReading
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    // Only the program holds the writing end from here on, so that its end is the end of the output.
    try pipe.fileHandleForWriting.close()
  }

  /// The next line of its standard output, waited for; nil at the end.
  public func readLine() -> String? {
    while true {
      if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeSubrange(...end) }
        return String(decoding: unread[..<end], as: UTF8.self)
      }
      let more = output.availableData
      if more.isEmpty { return nil }
      unread += more
    }
  }

  /// What Ctrl-C does.
  public func interrupt() { process.interrupt() }

  /// What `kill -NUMBER` does.
  public func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// What `kill` does.
  public func terminate() { process.terminate() }

  /// Has it end by itself, and waits until it did.
  public func stop() {
    interrupt()
    process.waitUntilExit()
  }

  /// Waits for its end and gives its exit code, or the number of the signal that ended it.
  public func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
