import Diagnostics

/// An imported file, resolved: what it gives to those that import it, and what is run once.
final class Module: Sendable {
  let source: Source
  /// Its `fn`s and `let`s.
  let exports: [String: Binding]
  /// Whether something is missing: then a name that is not there is no mistake of those that import it.
  let isPartial: Bool
  let body: Step
  /// Where in the script's frame is kept whether it has run.
  let slot: Int

  /// All that keep something of it.
  var slots: [Int] {
    exports.values.compactMap { if case .variable(let slot, _) = $0 { slot } else { nil } } + [slot]
  }

  init(_ source: Source, exports: [String: Binding], isPartial: Bool, body: Step, slot: Int) {
    self.source = source
    self.exports = exports
    self.isPartial = isPartial
    self.body = body
    self.slot = slot
  }
}
