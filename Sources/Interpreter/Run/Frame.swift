import Diagnostics
import Platform
import Synchronization

/// The values of one call, in a row on the worker's stack: slot 0 takes the result, then parameters, then locals.
///
/// Invariant: every slot from `top` up to `initialized` is `.null`, so that a new frame needs no initialisation
/// and a slot is always safe to assign to.
typealias Frame = UnsafeMutablePointer<Value>

/// What every node is given beside its frame.
typealias Context = UnsafeMutablePointer<ContextData>

/// The state of one thread of evaluation. A raw pointer to it is passed around, so that no access is checked or counted.
struct ContextData {
  /// The first free slot of the stack.
  var top: Frame
  /// Behind the last slot that holds a value; memory above it has not been touched.
  var initialized: Frame
  /// Behind the last slot.
  let limit: Frame
  /// The frame of the script itself, whose outermost names functions may use.
  let globals: Frame
  /// Whether it runs turns of a parallel loop: then the script's frame is another thread's, and only read.
  let isWorker: Bool
  /// Later contexts have larger ones. By it a cell tells whether it was made here, or by workers that have ended since.
  let era = ContextData.eras.add(1, ordering: .relaxed).newValue
  /// The item of the turn under way, in a parallel loop.
  var item: TurnItem?
  /// Calls under way.
  var depth = 0
  /// How deep the native stack may be, in levels of nodes: each call takes what its function's tree may need.
  var levels = 0
  var mostLevels: Int
  /// The latest error status that nobody has looked at.
  var unexamined: ResponseBox?
  /// Which of the marks it made: a construct that ends looks at what came while it ran, and no further back.
  var unexaminedMark = 0
  /// How often there was something that the end of a function must look back at: an error status, a failed `check`.
  var marks = 0
  /// What assertions and `check`s found and nobody was told yet.
  var findings = Findings()
  /// How many turns of `retry` are under way, one in another: what they find may be dropped.
  var turns = 0
  /// The `check`s that failed for good.
  var failedChecks = 0
  var tests = TestTally()
  /// The file whose outermost statements run.
  var source: Source
  /// Bytes of strings being put together: used as a stack.
  var scratch = Scratch()
  /// Regexes by their text, in UTF-8: strings that differ in it may be equal. A `Regex` is not `Sendable`, so that each
  /// thread compiles its own, once.
  var patterns: [[UInt8]: Regex<AnyRegexOutput>] = [:]
  /// Where requests, prints and events go.
  let host: any Host
  let settings: EvaluationSettings
  /// What has been said once.
  let told: Told
  /// Raised by Ctrl-C; asked on every turn of a loop, so that it is not counted. Whoever runs the program holds it.
  var cancellation: Unmanaged<Cancellation>
  /// What is raised some time after Ctrl-C, for what cleans up.
  var grace: Grace
  /// What becomes of a value that stands alone in a session.
  var show: ((Value) throws -> Void)?

  private static let eras = Atomic<Int>(0)
}

extension ContextData {
  /// Runs `body` with a context that has a stack of its own. `globals` is the script's frame where that is another
  /// thread's; else the context begins with it.
  static func withContext<R>(
    source: Source, host: any Host, settings: EvaluationSettings, told: Told, cancellation: Unmanaged<Cancellation>,
    grace: Grace, mostLevels: Int, globals: Frame? = nil, _ body: (Context) throws -> R
  ) rethrows -> R {
    let base = Frame.allocate(capacity: Limits.stackSlots)
    defer { base.deallocate() }
    var data = ContextData(
      top: base, initialized: base, limit: base + Limits.stackSlots, globals: globals ?? base, isWorker: globals != nil,
      mostLevels: mostLevels, source: source, host: host, settings: settings, told: told,
      cancellation: cancellation, grace: grace)
    return try withUnsafeMutablePointer(to: &data) { c in
      defer {
        base.deinitialize(count: c.pointee.initialized - base)
        c.pointee.scratch.deallocate()
      }
      return try body(c)
    }
  }
}

extension UnsafeMutablePointer where Pointee == ContextData {
  /// Sees to it that the slots below `end` can be used; false when the stack is full.
  @inline(__always)
  func reserve(upTo end: Frame) -> Bool { end <= pointee.initialized || grow(upTo: end) }

  @inline(never)
  private func grow(upTo end: Frame) -> Bool {
    guard end <= pointee.limit else { return false }
    let enough = min(pointee.limit, end + 4_096)
    pointee.initialized.initialize(repeating: .null, count: enough - pointee.initialized)
    pointee.initialized = enough
    return true
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Puts a value in the place of another. That is an assignment which asks here, and not in a call, whether there is
  /// anything to release.
  @inline(__always)
  func put(_ value: consuming Value) {
    if pointee.isInline { initialize(to: value) } else { pointee = value }
  }

  /// The list in this slot without retaining it; only where the slot is known to hold `.list` and stays as it is meanwhile.
  @inline(__always)
  var borrowedList: Unmanaged<ListBox> { UnsafeRawPointer(self).load(as: Unmanaged<ListBox>.self) }

  /// The map in this slot without retaining it; likewise.
  @inline(__always)
  var borrowedMap: Unmanaged<MapBox.Buffer> { UnsafeRawPointer(self).load(as: Unmanaged<MapBox.Buffer>.self) }

  /// The value, copied here and not in a call where it is one of the commonest.
  @inline(__always)
  var copied: Value {
    switch pointee {
    case .int(let int): .int(int)
    case .bool(let bool): .bool(bool)
    default: pointee
    }
  }

  /// The list in this slot, made unique so that it may be written in place; only where the slot holds `.list`.
  @inline(__always)
  var uniqueList: Unmanaged<ListBox> {
    let reference = UnsafeMutableRawPointer(self).assumingMemoryBound(to: ListBox.self)
    if !isKnownUniquelyReferenced(&reference.pointee) { reference.pointee = reference.pointee.copy() }
    return borrowedList
  }
}
