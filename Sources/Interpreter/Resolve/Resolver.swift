import Diagnostics
import Syntax

/// Turns names into slots and the tree into nodes: the check that finds everything that can be known before a script runs.
///
/// It goes on after an error, so that all of them are reported together; a program only comes of a script without any.
public struct Resolver {
  /// The file that is being resolved, with what belongs to it.
  var source: Source
  var diagnostics: [Diagnostic] = []
  /// What is idle in the script: only worth saying of one without errors, which may be the reason.
  var idleWarnings: [Diagnostic] = []
  var scopes: [Scope] = []
  var functions: [FunctionState] = [FunctionState()]
  var codes: [FunctionCode] = []
  var inputs: [InputCode] = []
  var tests: [TestDeclaration] = []
  var globalSlots: Set<Int> = []
  var captures: Captures
  var imports: [UInt32: ScriptUnit.Import] = [:]
  /// The imported files resolved so far.
  var modules: [Module] = []
  /// The `defer`s of the block that is being resolved.
  var defers: [DeferCode] = []

  /// Scopes outside of these are outside of a parallel loop: their names are not changed in it.
  var frozenScopes = 0

  /// What the assertion keeps whose condition is being resolved.
  var recorder: Recorder?

  /// Names that statements with mistakes seem to declare; nil where the tree is whole.
  var assumedNames: Set<String>?

  /// Whether it resolves what a person types, input by input: the names of earlier inputs are there, may be declared again,
  /// and a value alone is shown.
  var isLive = false
  /// The slots of names whose `let` has failed: functions look for their values there.
  var abandonedSlots: [String: Int] = [:]
  /// The session's own functions, those declared again among them.
  var namedCodes: Set<ObjectIdentifier> = []

  init(_ source: Source) {
    self.source = source
    captures = Captures()
  }

  /// Resolves a script. The program is nil when one of the diagnostics is an error.
  ///
  /// Of a script whose parsing found mistakes, statements may be missing: `assumedNames` are then the names they seem
  /// to declare, and nothing is reported that a missing statement could explain.
  public static func resolve(
    _ script: Script, assumedNames: Set<String>? = nil
  ) -> (program: Program?, diagnostics: [Diagnostic]) {
    resolve([ScriptUnit(script, assumedNames: assumedNames)])
  }

  /// Resolves a script with the files that it imports, itself last.
  public static func resolve(_ units: [ScriptUnit]) -> (program: Program?, diagnostics: [Diagnostic]) {
    guard let unit = units.last else { preconditionFailure("a script has at least its own file") }
    let script = unit.script
    var resolver = Resolver(unit.script.source)
    for unit in units.dropLast() {
      let module = resolver.module(unit)
      resolver.modules.append(module)
    }
    resolver.enter(unit)
    let body = resolver.block(script.statements, Span(0, UInt32(script.source.bytes.count)))
    let state = resolver.functions[0]
    Effects.spread(over: resolver.codes)
    guard units.allSatisfy(\.isWhole), !resolver.diagnostics.contains(where: { $0.severity == .error }) else {
      return (nil, resolver.diagnostics)
    }
    let program = Program(
      source: script.source, inputs: resolver.inputs, tests: resolver.tests, body: body, slots: state.slots,
      globalSlots: resolver.globalSlots.sorted(), functions: resolver.codes,
      canWrite: state.effects.canWrite)
    return (program, resolver.diagnostics + resolver.idleWarnings)
  }

  /// Begins with a file. What its requests were is no other file's business.
  mutating func enter(_ unit: ScriptUnit) {
    source = unit.script.source
    captures = Captures.of(unit.script)
    imports = unit.imports
    assumedNames = unit.assumedNames
    (function.latestSlot, function.hasRequestBefore, function.slotsByPlace) = (nil, false, [:])
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  mutating func report(
    _ title: String, at span: Span, label: String = "", labels: [Diagnostic.Label] = [], hint: String? = nil
  ) {
    report(Diagnostic(.error, title, at: span, in: source, label: label, labels: labels, hint: hint))
  }

  mutating func warn(_ title: String, at span: Span, label: String, hint: String? = nil) {
    idleWarnings.append(Diagnostic(.warning, title, at: span, in: source, label: label, hint: hint))
  }

  /// The nearest of many names; after some findings nobody reads on, and looking would take long.
  func suggestion(for name: String, among names: @autoclosure () -> [String]) -> String? {
    diagnostics.count < 50 ? Suggestion.nearest(to: name, among: names()) : nil
  }

  func text(_ span: Span) -> String {
    let text = source.text(span)
    return text.utf8.count <= 60 && !text.utf8.contains(UInt8(ascii: "\n"))
      ? text : String(text.prefix { $0 != "\n" }.prefix(57)) + "…"
  }

  /// Whether statements may be missing around what is being resolved.
  var isPartial: Bool { assumedNames != nil }

  var isInFunction: Bool { functions.count > 1 }

  var function: FunctionState {
    get { functions[functions.count - 1] }
    // In place: what it knows of many names would be copied for each of them.
    _modify { yield &functions[functions.count - 1] }
  }

  mutating func newSlot() -> Int {
    function.slots += 1
    return function.slots - 1
  }

  /// Resolves something one level deeper in the tree.
  mutating func deeper<R>(_ body: (inout Resolver) -> R) -> R {
    goDeeper()
    defer { function.level -= 1 }
    return body(&self)
  }

  /// Counts a level; whoever calls it goes back by itself.
  mutating func goDeeper() {
    function.level += 1
    function.deepest = max(function.deepest, function.level)
  }

  mutating func use(global slot: Int) { globalSlots.insert(slot) }
  mutating func add(test: TestDeclaration) { tests.append(test) }
  mutating func add(input: InputCode) { inputs.append(input) }
  mutating func add(code: FunctionCode) { codes.append(code) }
}

/// Stands for an expression with a mistake, which has been reported: never part of a program.
final class BrokenNode: Node, @unchecked Sendable {}
