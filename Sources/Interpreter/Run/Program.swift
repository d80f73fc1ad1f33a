import Diagnostics
import Syntax

/// A script that has passed the check: immutable, free of values, ready to run any number of times.
public struct Program: Sendable {
  public let source: Source
  /// What may be given from outside, in order.
  public let inputs: [InputCode]
  /// The tests in it, in order.
  public let tests: [TestDeclaration]
  let body: Step
  /// How many slots the script's own frame has.
  let slots: Int
  /// The slots that functions use, which have no value before their `let` has run.
  let globalSlots: [Int]
  /// The functions, kept here so that calls need not count references.
  let functions: [FunctionCode]
  /// Whether it may change something in NetSuite.
  public let canWrite: Bool

  /// What is wrong with the inputs given from outside, as far as can be told before anything runs.
  public func complaints(about inputs: [String: GivenInput]) -> [Diagnostic] {
    self.inputs.compactMap { $0.complaint(about: inputs[$0.name.text], in: source) }
  }
}
