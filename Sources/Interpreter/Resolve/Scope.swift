import Diagnostics
import Syntax

/// What a name stands for.
enum Binding {
  /// `let x`, `input x`: `isReady` once its statement has been passed.
  case variable(slot: Int, isReady: Bool)
  /// A loop's name or a parameter, which cannot be assigned to.
  case fixed(slot: Int, kind: String)
  case function(FunctionCode)
  /// An imported file, `isReady` once its `import` has been passed; nil when there is none at its path.
  case module(Module?, isReady: Bool)
}

/// The names of one block.
struct Scope {
  /// The function it belongs to, by depth: 0 is the script.
  let function: Int
  var names: [String: (binding: Binding, span: Span)] = [:]
  /// Those that something has looked up.
  var used: Set<String> = []
}

/// What is known of the function (or script) being resolved.
struct FunctionState {
  /// The next free slot; 0 is the result's.
  var slots = 1
  /// The slot of the latest response, once a request has been written.
  var latestSlot: Int?
  /// Whether a request stands before this point, so that `status` and its kin mean something.
  var hasRequestBefore = false
  /// Whether one stands in a parallel loop before this point, which is known in its turn alone.
  var hasRequestInTurn = false
  /// The slots of the names that are declared in blocks of it or captured by it, by where they are declared.
  var slotsByPlace: [Captures.Place: Int] = [:]
  /// Where the last statement of its block begins, and whether it has a name of its own to be called by.
  var lastStatement: (start: UInt32, isNamed: Bool)?
  /// What has been resolved of the loop's body around this point, or else of all, may do.
  var effects = Effects()
  /// Loops around this point.
  var loops = 0
  /// `retry`s around this point.
  var retries = 0
  /// Whether this is in the body of a parallel loop, which only `continue` leaves.
  var isInTurn = false
  /// Whether this is in a `defer`.
  var isInDefer = false
  /// Whether this is in a `test`.
  var isInTest = false
  /// The innermost construct around this point in which no test may stand.
  var testless: String?
  /// How deep the tree is here, and was at its deepest.
  var level = 0
  var deepest = 0
}

/// Where a name was found.
enum NameUse {
  case local(slot: Int)
  /// A variable that is captured, here or by a function inside.
  case cell(slot: Int)
  case global(slot: Int)
  /// A function, and the slots of this frame that hold what it captures.
  case function(FunctionCode, captures: [Int])
  /// `status`, `body` …; `response` has no field.
  case latest(slot: Int, field: String?)
  case builtin(Builtin)
  case module(Module?)
}

/// The names that speak of the latest response.
enum ImplicitName: String, CaseIterable {
  case status, headers, body, duration, response

  var field: String? { self == .response ? nil : rawValue }
}
