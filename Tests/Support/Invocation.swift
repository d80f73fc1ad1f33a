import Foundation
import Testing

/// The built `nss` with these arguments: `nss("run", script).stdout("1\n").exit(0)`.
public func nss(_ arguments: String...) -> Invocation {
  Invocation(program: BuiltBinary.path, arguments: arguments)
}

/// A program that is about to run, and what is expected of it; `exit` runs it.
public struct Invocation: Sendable {
  public let program: String
  public let arguments: [String]
  private var environment: [String: String] = [:]
  private var directory = Repository.root
  private var input: [UInt8] = []
  private var expectations: [Expectation] = []

  private typealias Expectation = @Sendable (Outcome) -> Void

  /// `program` is a path. It gets an environment without the variables that nss reads.
  public init(program: String, arguments: [String]) {
    self.program = program
    self.arguments = arguments
  }

  /// Adds variables to its environment.
  public func environment(_ variables: [String: String]) -> Invocation {
    with { $0.environment.merge(variables) { _, new in new } }
  }

  /// Where it runs; the repository's root if nothing is said.
  public func directory(_ url: URL) -> Invocation { with { $0.directory = url } }

  /// What it reads from standard input; nothing if nothing is said.
  public func input(_ text: String) -> Invocation { with { $0.input = Array(text.utf8) } }

  /// Its whole standard output.
  public func stdout(_ text: String, at location: SourceLocation = #_sourceLocation) -> Invocation {
    expecting { #expect($0.stdout == text, sourceLocation: location) }
  }

  /// Its whole standard error.
  public func stderr(_ text: String, at location: SourceLocation = #_sourceLocation) -> Invocation {
    expecting { #expect($0.stderr == text, sourceLocation: location) }
  }

  /// Standard output contains each of these.
  public func stdout(contains parts: String..., at location: SourceLocation = #_sourceLocation) -> Invocation {
    expecting { outcome in for part in parts { #expect(outcome.stdout.contains(part), sourceLocation: location) } }
  }

  /// Standard error contains each of these.
  public func stderr(contains parts: String..., at location: SourceLocation = #_sourceLocation) -> Invocation {
    expecting { outcome in for part in parts { #expect(outcome.stderr.contains(part), sourceLocation: location) } }
  }

  /// Runs it, expects this exit code and all that was asked before.
  @discardableResult
  public func exit(_ code: Int32, at location: SourceLocation = #_sourceLocation) throws -> Outcome {
    let outcome = try run()
    #expect(outcome.code == code, "standard error: \(outcome.stderr)", sourceLocation: location)
    for expectation in expectations { expectation(outcome) }
    return outcome
  }

  /// Runs it to its end. Its output goes through files, so that neither stream can wait for the other to be read.
  public func run() throws -> Outcome {
    let scratch = try TemporaryDirectory()
    try Data(input).write(to: scratch.url.appendingPathComponent("in"))
    let streams = try ["in": "r", "out": "w", "err": "w"].reduce(into: [String: FileHandle]()) { streams, stream in
      let url = scratch.url.appendingPathComponent(stream.key)
      if stream.value == "w" { try Data().write(to: url) }
      streams[stream.key] = stream.value == "r" ? try FileHandle(forReadingFrom: url) : try FileHandle(forWritingTo: url)
    }
    let process = makeProcess()
    (process.standardInput, process.standardOutput, process.standardError) = (streams["in"], streams["out"], streams["err"])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      stdout: String(decoding: try Data(contentsOf: scratch.url.appendingPathComponent("out")), as: UTF8.self),
      stderr: String(decoding: try Data(contentsOf: scratch.url.appendingPathComponent("err")), as: UTF8.self),
      code: process.terminationStatus)
  }

  /// The program, ready to be started but for its streams.
  func makeProcess() -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = directory
    process.environment = BuiltBinary.cleanEnvironment.merging(environment) { _, new in new }
    return process
  }

  private func expecting(_ expectation: @escaping Expectation) -> Invocation { with { $0.expectations.append(expectation) } }

  private func with(_ change: (inout Invocation) -> Void) -> Invocation {
    var copy = self
    change(&copy)
    return copy
  }
}

/// What a program that ran left behind.
public struct Outcome: Sendable {
  public let stdout: String
  public let stderr: String
  /// The exit code, or the number of the signal that ended it.
  public let code: Int32
}
