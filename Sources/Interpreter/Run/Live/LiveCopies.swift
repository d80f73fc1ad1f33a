import Diagnostics
import Syntax

/// Makes the names that a stopped script sees into outermost ones: inputs reach those from functions, too.
///
/// The outermost stay where they are. All others are copied behind what is in use of the stack, and linked to the place that
/// they come from.
struct LiveCopies {
  private let context: Context
  private let frame: Frame
  private let resolver: Resolver
  /// Behind the last slot taken, counted from the script's frame.
  private(set) var end: Int
  private(set) var names: [String: Binding] = [:]
  private(set) var links: [LiveLink] = []
  private(set) var latestSlot: Int?

  init(_ c: Context, _ f: Frame, _ resolver: Resolver) {
    (context, frame, self.resolver) = (c, f, resolver)
    end = c.pointee.top - c.pointee.globals
  }

  mutating func make() {
    for (depth, scope) in resolver.scopes.enumerated() {
      for (name, entry) in scope.names.sorted(by: { $0.key < $1.key }) { add(name, entry, of: scope, depth) }
    }
    guard resolver.function.hasRequestBefore, let slot = resolver.function.latestSlot else { return }
    latestSlot = copy(frame[slot])
  }

  private mutating func add(_ name: String, _ entry: (binding: Binding, span: Span), of scope: Scope, _ depth: Int) {
    switch entry.binding {
    case .variable(_, isReady: false), .module(_, isReady: false): return
    case .module: names[name] = entry.binding
    case .variable(let slot, _) where depth == 0, .fixed(let slot, _) where depth == 0:
      if case .unset = context.pointee.globals[slot] { return }
      names[name] = .variable(slot: slot, isReady: true)
    case .function(let code):
      let captured = depth == 0 ? [] : resolver.captures.of(functionAt: entry.span.start)
      guard !captured.isEmpty else { return names[name] = .function(code) }
      let slots = captured.compactMap { resolver.function.slotsByPlace[$0] }
      guard slots.count == captured.count else { return }
      let node = ClosureNode(code, captures: slots, entry.span)
      guard let value = try? node.evaluate(context, frame), let own = copy(value) else { return }
      names[name] = .variable(slot: own, isReady: true)
    case .variable, .fixed: addLocal(name, entry, of: scope)
    }
  }

  private mutating func addLocal(_ name: String, _ entry: (binding: Binding, span: Span), of scope: Scope) {
    let isOwn = scope.function == resolver.functions.count - 1
    let slot: Int
    switch entry.binding {
    case .variable(let own, _) where isOwn, .fixed(let own, _) where isOwn: slot = own
    default:
      // Of a function around this one only what this one captures is at hand.
      guard let captured = resolver.function.slotsByPlace[entry.span.start] else { return }
      slot = captured
    }
    let place: UnsafeMutablePointer<Value>
    if case .cell(let box) = frame[slot] { place = box.place } else { place = frame + slot }
    if case .unset = place.pointee { return }
    guard let own = copy(place.pointee) else { return }
    names[name] = .variable(slot: own, isReady: true)
    links.append(LiveLink(place: place, copy: context.pointee.globals + own))
  }

  /// Takes a slot for a value; nil when the stack is full.
  private mutating func copy(_ value: Value) -> Int? {
    guard context.reserve(upTo: context.pointee.globals + end + 1) else { return nil }
    defer { end += 1 }
    context.pointee.globals[end] = value
    return end
  }
}

/// A name of a stopped script, and its copy in the session.
struct LiveLink {
  /// In the frame, or in the cell that the frame holds while the script has stopped.
  let place: UnsafeMutablePointer<Value>
  let copy: UnsafeMutablePointer<Value>
  /// The bytes of the copy before an input: a change of a shared value changes them too, since it is copied for it.
  private var before: [UInt8] = []

  init(place: UnsafeMutablePointer<Value>, copy: UnsafeMutablePointer<Value>) { (self.place, self.copy) = (place, copy) }

  /// Before an input.
  mutating func fetch() {
    copy.pointee = place.pointee
    before = bytes
  }

  /// Behind it: what the input has assigned goes back, else what a function that it called has assigned is fetched.
  mutating func exchange() {
    if bytes == before { copy.pointee = place.pointee } else { place.pointee = copy.pointee }
  }

  private var bytes: [UInt8] { Array(UnsafeRawBufferPointer(start: copy, count: MemoryLayout<Value>.size)) }
}

/// What an input changes of the state of a stopped script, and must not.
struct StoppedState {
  private let data: ContextData

  init(_ c: Context) { data = c.pointee }

  /// Puts it back; what stands above the script's own slots is dropped.
  func restore(_ c: Context) {
    var slot = data.top
    while slot < c.pointee.top {
      slot.pointee = .null
      slot += 1
    }
    (c.pointee.top, c.pointee.source, c.pointee.tests) = (data.top, data.source, data.tests)
    (c.pointee.findings, c.pointee.failedChecks, c.pointee.show) = (data.findings, data.failedChecks, data.show)
    (c.pointee.cancellation, c.pointee.grace, c.pointee.mostLevels) = (data.cancellation, data.grace, data.mostLevels)
    (c.pointee.depth, c.pointee.turns, c.pointee.unexaminedMark) = (data.depth, data.turns, data.unexaminedMark)
    c.pointee.unexamined = data.unexamined.flatMap { $0.isExamined ? nil : $0 }
  }
}
