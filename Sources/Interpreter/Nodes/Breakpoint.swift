import Diagnostics

/// `breakpoint`: whoever runs the script looks at the names of this point, then it goes on.
final class BreakpointStep: Step, @unchecked Sendable {
  /// The names of this point.
  let names: Resolver

  init(_ names: Resolver, _ span: Span) {
    self.names = names
    super.init(span)
  }

  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    // A turn of a parallel loop that calls a function with one in it: others run meanwhile.
    if c.pointee.isWorker {
      c.pointee.host.report(.warning(Breakpoint.passedOver(at: span, in: names.source, "turns of a parallel loop cannot stop")))
      return .normal
    }
    let frame = LiveFrame(stoppedIn: c, f, names)
    let goesOn = c.pointee.host.pause(Breakpoint(source: names.source, span: span, frame: frame))
    frame.leave()
    try c.checkInterruption(at: span)
    if !goesOn { throw Failure(.interruption, "ended at a breakpoint", at: span) }
    return .normal
  }
}

/// The body of a function that was made at a breakpoint's prompt and kept in the script.
final class ExpiredStep: Step, @unchecked Sendable {
  override func run(_ c: Context, _ f: Frame) throws -> Flow {
    throw Failure(
      "this function was made at a breakpoint, and its names are gone", at: span, hint: "write it into the script")
  }
}

/// A script that has stopped at a `breakpoint`.
public struct Breakpoint: Sendable {
  public let source: Source
  public let span: Span
  /// Its names.
  public let frame: LiveFrame
}

extension Breakpoint {
  /// Says that nobody could look.
  public var passedOver: Diagnostic { Self.passedOver(at: span, in: source, "there is no terminal to stop at") }

  static func passedOver(at span: Span, in source: Source, _ why: String) -> Diagnostic {
    Diagnostic(.warning, "a `breakpoint` was passed over", at: span, in: source, label: why)
  }
}
