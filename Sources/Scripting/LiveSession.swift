import Diagnostics
import Interpreter
import Platform
import Syntax

/// A session at a prompt: inputs run one after another, each with the names of those before it.
///
/// ```swift
/// let session = LiveSession(host: ClientHost(client, output: output))
/// let answer = session.evaluate(Source(name: "input 1", text: "GET record/v1/customer/7"), cancellation: Cancellation()) {
///   print($0.typeName)
/// }
/// ```
public struct LiveSession: Sendable {
  private let frame: LiveFrame
  private let loader: SourceLoader

  /// `settings` are those of `Session`.
  public init(host: any Host, settings: EvaluationSettings = EvaluationSettings(), loader: SourceLoader = .files) {
    frame = LiveFrame(host: host, settings: settings)
    self.loader = loader
  }

  /// The names of a script that has stopped at a `breakpoint`.
  public init(_ stop: Breakpoint, loader: SourceLoader = .files) {
    frame = stop.frame
    self.loader = loader
  }

  /// How an input ended.
  public enum Answer: Sendable {
    /// It does not pass the check: nothing was run.
    case refused([Diagnostic])
    /// It was run. The check's warnings come along, and whether it may change something in NetSuite.
    case ran(Outcome, warnings: [Diagnostic], canWrite: Bool)
  }

  /// Checks a text and runs it. What stands alone in it is given to `show`, on the thread that runs it. `isTyped` says
  /// whether a person typed it, so that a blank line ends a query; one that may change something in NetSuite is refused
  /// unless it `mayWrite`. `haste` ends what cleans up behind `cancellation`.
  public func evaluate(
    _ source: Source, isTyped: Bool = true, mayWrite: Bool = true, cancellation: Cancellation, haste: Cancellation? = nil,
    show: @escaping @Sendable (Value) -> Void
  ) -> Answer {
    DeepStack.run(size: Evaluator.stackSize) { [frame, loader] size in
      let files = ImportedFiles(of: source, loader, isInteractive: isTyped)
      guard files.areWhole else { return .refused(files.diagnostics(with: [])) }
      switch frame.evaluate(
        files.units, cancellation: cancellation, haste: haste, stackSize: size, mayWrite: mayWrite, show: show)
      {
      case .refused(let semantic): return .refused(files.diagnostics(with: semantic))
      case .ran(let outcome, let warnings, let canWrite):
        return .ran(outcome, warnings: files.diagnostics(with: warnings), canWrite: canWrite)
      }
    }
  }

  /// Whether a text is whole, so that it can be run or is wrong; else further lines belong to it.
  public static func isComplete(_ text: String) -> Bool { Input(Source(name: "", text: text + "\n")).isComplete }

  /// The names that are there, without `_`.
  public var names: [(name: String, meaning: LiveFrame.Meaning)] { frame.names }

  /// The value of a variable, of `_`, or of `status` and its kin; nil when there is none.
  public func value(of name: String) -> Value? { frame.value(of: name) }

  /// The latest answer, which `status` and `body` speak of.
  public var latestResponse: ResponseBox? { frame.latestResponse }
}
