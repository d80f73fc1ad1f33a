import Diagnostics
import Platform

/// The names and values of a session: inputs are compiled into it and run one after another, each with what those before it
/// have left.
///
/// Not for two threads at a time; each call may come from another one.
public final class LiveFrame: @unchecked Sendable {
  // @unchecked: see above.
  private var resolver: Resolver
  private let context: Context
  /// The memory of a session of its own; nil where a script has stopped, which goes on with its own.
  private let memory: LiveMemory?
  /// What goes back into the stopped script's names.
  private var links: [LiveLink] = []
  private var stopped: StoppedState?
  /// The first slot that is the session's own.
  private let first: Int

  /// A session without names. What its inputs ask of the world goes to `host`.
  public init(host: any Host, settings: EvaluationSettings = EvaluationSettings()) {
    let memory = LiveMemory(host, settings)
    self.memory = memory
    context = memory.context
    resolver = .live()
    first = 1
    _ = context.reserve(upTo: context.pointee.globals + 2)
  }

  /// A script that has stopped: its names, all of them seen from its outermost block.
  init(stoppedIn c: Context, _ f: Frame, _ names: Resolver) {
    context = c
    memory = nil
    stopped = StoppedState(c)
    first = c.pointee.top - c.pointee.globals
    // Its own calls are none of an input's.
    (c.pointee.depth, c.pointee.turns) = (0, 0)
    var copies = LiveCopies(c, f, names)
    copies.make()
    links = copies.links
    resolver = .live(slots: copies.end, names: copies.names, latestSlot: copies.latestSlot)
    // Calls of an input must not write over the copies.
    c.pointee.top = c.pointee.globals + copies.end
    c.pointee.unexamined = nil
  }

  /// How many slots its names take, for tests.
  var slots: Int { resolver.function.slots }

  /// How an input ended.
  public enum Answer: Sendable {
    /// It does not pass the check; nothing was run, and its names are not there.
    case refused([Diagnostic])
    /// It was run. The check's warnings come along, and whether it may change something in NetSuite.
    case ran(Outcome, warnings: [Diagnostic], canWrite: Bool)
  }

  /// Checks an input, with the files that it imports, and runs it, on a thread whose stack has `stackSize` bytes. What
  /// stands alone in it is given to `show`. `haste` ends what cleans up behind `cancellation`. An input that may change
  /// something in NetSuite is refused unless it `mayWrite`.
  public func evaluate(
    _ units: [ScriptUnit], cancellation: Cancellation, haste: Cancellation? = nil, stackSize: Int, mayWrite: Bool = true,
    show: @escaping (Value) throws -> Void
  ) -> Answer {
    let inputs = context.pointee.settings.inputs
    let (program, diagnostics) = resolver.resolve(input: units) { program in
      program.canWrite && !mayWrite ? [.mayWrite(program.source)] : program.complaints(about: inputs)
    }
    guard let program else { return .refused(diagnostics) }
    for index in links.indices { links[index].fetch() }
    prepare(program, cancellation, haste, stackSize, show)
    let outcome = Evaluator.run(program, context)
    context.pointee.show = nil
    for index in links.indices { links[index].exchange() }
    abandon(program.globalSlots)
    clear(upTo: program.slots)
    withExtendedLifetime(cancellation) {}
    return .ran(outcome, warnings: diagnostics, canWrite: program.canWrite)
  }

  private func prepare(
    _ program: Program, _ cancellation: Cancellation, _ haste: Cancellation?, _ stackSize: Int, _ show: @escaping (Value) throws -> Void
  ) {
    memory?.cancellation = cancellation
    context.pointee.source = program.source
    context.pointee.cancellation = .passUnretained(cancellation)
    context.pointee.grace = Grace(after: cancellation, time: context.pointee.settings.cleanupTime, haste: haste)
    context.pointee.mostLevels = stackSize / Limits.bytesPerLevel + context.pointee.levels
    (context.pointee.tests, context.pointee.failedChecks, context.pointee.findings) = (TestTally(), 0, Findings())
    context.pointee.unexamined = nil
    let slot = resolver.variables[Resolver.lastValueName]
    context.pointee.show = { [context] value in
      if let slot { context.pointee.globals[slot] = value }
      try show(value)
    }
  }

  /// Forgets the names of an input whose `let` or `import` has not been reached.
  private func abandon(_ slots: [Int]) {
    for (name, slot) in resolver.variables where slots.contains(slot) && value(in: slot) == nil { resolver.abandon(name) }
    for (name, entry) in resolver.scopes[0].names {
      guard case .module(let module?, _) = entry.binding else { continue }
      if case .bool(true)? = value(in: module.slot) { continue }
      resolver.abandonFile(name)
    }
  }

  /// Lets go what only the input itself needed, so that a session may go on for long; the next one takes its slots.
  private func clear(upTo end: Int) {
    let kept = resolver.keptSlots
    let reserved = context.pointee.initialized - context.pointee.globals
    for slot in first..<max(first, min(end, reserved)) where !kept.contains(slot) {
      context.pointee.globals[slot] = .null
    }
    resolver.function.slots = max((kept.max() ?? 0) + 1, first)
    context.pointee.top = context.pointee.globals + resolver.function.slots
  }

  /// The stopped script goes on: its names have what was assigned to them, and what was declared here is gone.
  func leave() {
    guard let stopped else { return }
    resolver.codes.forEach { $0.expire() }
    stopped.restore(context)
    self.stopped = nil
  }
}

extension LiveFrame {
  /// What a name stands for.
  public enum Meaning: Sendable {
    case variable(Value)
    /// A function, as it is called: `total(lines, rate?)`.
    case function(String)
    /// An imported file.
    case file(String)
  }

  /// The names in order of the alphabet; the last value without one.
  public var names: [(name: String, meaning: Meaning)] {
    resolver.scopes[0].names.sorted { $0.key < $1.key }.compactMap { name, entry in
      switch entry.binding {
      case .variable(let slot, _), .fixed(let slot, _):
        guard let value = value(in: slot) else { return nil }
        return name == Resolver.lastValueName ? nil : (name, .variable(value))
      case .function(let code): return (name, .function(code.signature))
      case .module(let module, _): return module.map { (name, .file($0.source.name)) }
      }
    }
  }

  /// The value of a variable; that of `_` is the last one shown.
  public func value(of name: String) -> Value? {
    let slot: Int
    switch resolver.scopes[0].names[name]?.binding {
    case .variable(let own, _)?, .fixed(let own, _)?: slot = own
    default:
      guard let implicit = ImplicitName(rawValue: name), let latest = latestResponse else { return nil }
      guard implicit != .response else { return .response(latest) }
      return ResponseField(rawValue: name).flatMap { latest.shown($0) }
    }
    return value(in: slot)
  }

  /// The value in a slot; nil as long as it has none.
  private func value(in slot: Int) -> Value? {
    let place = context.pointee.globals + slot
    guard place < context.pointee.initialized else { return nil }
    if case .unset = place.pointee { return nil }
    return place.pointee
  }

  /// The answer that `status` and `body` speak of.
  public var latestResponse: ResponseBox? {
    guard let slot = resolver.functions[0].latestSlot, case .response(let response)? = value(in: slot) else { return nil }
    return response
  }
}

extension Diagnostic {
  fileprivate static func mayWrite(_ source: Source) -> Diagnostic {
    Diagnostic(
      .error, "this may change something in NetSuite", at: Span(0, UInt32(source.range(ofLine: 1).upperBound)), in: source,
      label: "and would do so again and again", hint: "watch something that only reads")
  }
}

extension FunctionCode {
  /// `total(lines, rate?)`
  fileprivate var signature: String { "\(name)(\(Self.list(parameters)))" }

  /// `lines, rate?`: with a question mark what may be left out.
  static func list(_ parameters: [ParameterCode]) -> String {
    parameters.map { $0.name + ($0.isRequired ? "" : "?") }.joined(separator: ", ")
  }
}
