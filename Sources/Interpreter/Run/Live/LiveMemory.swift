import Diagnostics
import Platform

/// The stack of values of a session, kept from input to input.
final class LiveMemory {
  let context: Context
  private let base: Frame
  /// That of the input under way, which nothing else holds.
  var cancellation = Cancellation()

  init(_ host: any Host, _ settings: EvaluationSettings) {
    base = .allocate(capacity: Limits.stackSlots)
    context = .allocate(capacity: 1)
    context.initialize(
      to: ContextData(
        top: base, initialized: base, limit: base + Limits.stackSlots, globals: base, isWorker: false, mostLevels: 0,
        source: Source(name: "", bytes: []), host: host, settings: settings, told: Told(),
        cancellation: .passUnretained(cancellation), grace: Grace(after: cancellation, time: settings.cleanupTime)))
  }

  deinit {
    base.deinitialize(count: context.pointee.initialized - base)
    base.deallocate()
    context.pointee.scratch.deallocate()
    context.deinitialize(count: 1)
    context.deallocate()
  }
}
