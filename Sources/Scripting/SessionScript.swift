import Diagnostics
import Interpreter
import Platform
import Syntax

/// What ran well at a prompt, as a script that does the same.
public struct SessionScript: Sendable {
  private struct Piece {
    let source: Source
    let statement: Statement
    /// Whether later pieces read its value as `_`.
    var isLastValue = false
    /// Whether it stands here only for what others use of it.
    var isPreparation = false
    /// Whether it is a call whose value was shown.
    var isShownCall = false
    /// The names that stand in it.
    var names: Set<String> = []
  }

  /// How many inputs are not in it: they failed, or use what such inputs have left.
  public private(set) var leftOut = 0
  /// The functions that were declared again after they had been called.
  public private(set) var declaredAgain: [String] = []
  /// Whether `status` and its kin speak of an answer that no piece asks for.
  private var hasLostLatest = false

  private var pieces: [Piece] = []
  /// Whether what `_` is came of something that is not in the script.
  private var hasLostLastValue = false

  public init() {}

  /// Adds an input that ran well, unless the script would not pass the check with it: it uses what another input has left
  /// that did not run well. What declares a function or an import anew takes the place of the earlier one.
  ///
  /// `shown` is how many values stood alone in it and were shown, `isTyped` whether a person typed it. Of a `preparation`
  /// only those declarations become part of the script that others use.
  public mutating func add(
    _ source: Source, shown: Int? = nil, isTyped: Bool = true, isPreparation: Bool = false, loader: SourceLoader = .files
  ) {
    var longer = self
    guard longer.append(source, isTyped, shown, isPreparation),
      CheckedScript(Source(name: "", text: longer.text(of: longer.pieces)), loader: loader).passes
    else { return leaveOut(source, shown: shown ?? 1) }
    self = longer
  }

  /// An input ran that is not to be in the script, and has shown so many values.
  public mutating func leaveOut(_ source: Source, shown: Int) {
    leftOut += 1
    if shown > 0 { hasLostLastValue = true }
    if Self.asks(source) { hasLostLatest = true }
  }

  /// Whether a request stands in a text.
  private static func asks(_ source: Source) -> Bool {
    Lexer.tokens(of: source, isInteractive: true).0.contains { $0.kind == .method || $0.kind == .suiteQL }
  }

  /// False for what uses a `_` that came of something else.
  private mutating func append(_ source: Source, _ isTyped: Bool, _ shown: Int?, _ isPreparation: Bool) -> Bool {
    let input = Input(source, isInteractive: isTyped)
    let tokens = Lexer.tokens(of: source, isInteractive: isTyped).0
    var values = 0
    for statement in input.script.statements {
      let own = tokens.filter { statement.span.range.contains(Int($0.start)) }
      let names = Set(own.filter { $0.kind == .name }.map { source.text($0.span) })
      let usesLastValue = names.contains("_")
      let asks = own.contains { $0.kind == .method || $0.kind == .suiteQL }
      if hasLostLatest, !asks, !names.isDisjoint(with: Members.latest) { return false }
      if asks { hasLostLatest = false }
      if usesLastValue, hasLostLastValue { return false }
      if usesLastValue, let index = pieces.lastIndex(where: { $0.statement.isExpression }) { pieces[index].isLastValue = true }
      if let name = statement.replacedName {
        let earlier = pieces.firstIndex { $0.statement.replacedName == name }
        if let earlier, pieces[earlier...].dropFirst().contains(where: { $0.names.contains(name) }) { declaredAgain.append(name) }
        pieces.removeAll { $0.statement.replacedName == name }
      }
      pieces.append(
        Piece(
          source: source, statement: statement, isPreparation: isPreparation && statement.declares != nil, names: names))
      if statement.isExpression { (values, hasLostLastValue) = (values + 1, false) }
    }
    if input.script.statements.count == 1, shown == 1, values == 1 { pieces[pieces.count - 1].isShownCall = true }
    // A call that gave nothing left `_` as it was.
    if let shown, shown != values { hasLostLastValue = true }
    return true
  }

  public var isEmpty: Bool { pieces.allSatisfy(\.isPreparation) }

  /// The script. Values that stood alone are printed; a name declared again is assigned to.
  public var text: String {
    var used = pieces.filter { !$0.isPreparation }.reduce(into: Set<String>()) { $0.formUnion($1.names) }
    // What is prepared may use what was prepared before it.
    for piece in pieces.reversed() where piece.isPreparation {
      if let name = piece.statement.declares, used.contains(name) { used.formUnion(piece.names) }
    }
    return text(of: pieces.filter { !$0.isPreparation || $0.statement.declares.map(used.contains) == true })
  }

  private func text(of pieces: [Piece]) -> String {
    var declared: Set<String> = []
    return pieces.map { line(of: $0, &declared) + "\n" }.joined()
  }

  private func line(of piece: Piece, _ declared: inout Set<String>) -> String {
    let (statement, source) = (piece.statement, piece.source)
    let own = source.text(statement.span)
    let end = statement.endsInQuery && !own.hasSuffix(";") ? ";" : ""
    switch statement.kind {
    case .let(let name, _):
      guard !declared.insert(name.text).inserted else { return own + end }
      return source.text(Span(name.span.start, statement.span.end)) + end
    case .expression(let expression):
      guard !piece.isLastValue else {
        return (declared.insert("_").inserted ? "let " : "") + "_ = \(own)\(end)"
      }
      if expression.mayStandAlone, !piece.isShownCall || !expression.isCall { return own + end }
      return "print \(own)\(end)"
    default: return own + end
    }
  }
}

extension Statement {
  fileprivate var isExpression: Bool { if case .expression = kind { true } else { false } }

  /// The name that it declares.
  fileprivate var declares: String? { if case .let(let name, _) = kind { name.text } else { replacedName } }

  /// The name of a declaration that a later one takes the place of.
  fileprivate var replacedName: String? {
    switch kind {
    case .function(let function): function.name.text
    case .import(_, let name), .input(let name, _): name.text
    default: nil
    }
  }

  /// Whether the text of a query is its end, which wants a `;` in a script.
  fileprivate var endsInQuery: Bool {
    switch kind {
    case .let(_, let value), .assign(_, _, let value), .expression(let value), .input(_, let value?):
      if case .suiteQL = value.kind { true } else { false }
    default: false
    }
  }
}

extension Expression {
  fileprivate var isCall: Bool { if case .call = kind { true } else { false } }

  /// Whether it does something in a script where it stands alone.
  fileprivate var mayStandAlone: Bool {
    switch kind {
    case .request, .suiteQL: return true
    case .parenthesized(let inner), .braced(let inner): return inner.mayStandAlone
    case .call(let callee, _):
      guard case .name(let name) = callee.kind else {
        // A method is a built-in; so is what stands behind a namespace. What imported files do nobody knows here.
        guard case .field(let base, let name, _) = callee.kind else { return true }
        if case .name(let space) = base.kind, let builtin = Builtins.named["\(space).\(name.text)"] { return builtin.hasEffect }
        return Builtins.named[name.text]?.hasEffect ?? true
      }
      return Builtins.named[name]?.hasEffect ?? true
    default: return false
    }
  }
}
