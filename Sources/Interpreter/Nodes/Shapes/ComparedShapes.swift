import Diagnostics

/// `> 0`, `<= limit`, `!= "x"`
final class ComparedShape: ShapeNode, @unchecked Sendable {
  let comparison: Comparison
  let operand: Operand

  init(_ comparison: Comparison, _ operand: Operand) {
    self.comparison = comparison
    self.operand = operand
  }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    let operand = operand.value(f)
    // A string against a number holds in no comparison.
    if Equality.isMixed(value, operand) { return false }
    if comparison == .notEqual { return !Equality.holds(value, operand) }
    guard let order = Order.of(value, operand) else { return false }
    return comparison.holds(Int64(order), 0)
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    if try holds(value, c, f) { return }
    let operand = operand.value(f)
    if Equality.isMixed(value, operand) { return mismatches.addMixed(value, operand) }
    if comparison == .notEqual { return mismatches.add("\(value.glimpse) is what it must not be") }
    mismatches.add("\(value.glimpse) is not \(comparison.rawValue) \(operand.glimpse)")
  }
}

/// Any other value, compared with `==`.
final class ValueShape: ShapeNode, @unchecked Sendable {
  let operand: Operand

  init(_ operand: Operand) { self.operand = operand }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    Equality.holds(value, operand.value(f))
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    Differences.add(of: value, from: operand.value(f), by: .equality, to: &mismatches)
  }
}

/// `~ 'regex'`
final class RegexShape: ShapeNode, @unchecked Sendable {
  let pattern: Operand
  let span: Span

  init(_ pattern: Operand, _ span: Span) {
    self.pattern = pattern
    self.span = span
  }

  override func holds(_ value: Value, _ c: Context, _ f: Frame) throws -> Bool {
    let pattern = pattern.value(f)
    guard case .string(let text) = value else { return false }
    return try Pattern.isFound(pattern, in: text, c, at: span)
  }

  override func explain(_ value: Value, _ c: Context, _ f: Frame, to mismatches: inout Mismatches) throws {
    guard case .string = value else {
      return mismatches.add("\(value.glimpse) is not a string", hint: value.isNumber ? Mismatches.hintForNumber : nil)
    }
    if try holds(value, c, f) { return }
    mismatches.add("\(value.glimpse) does not match '\(pattern.value(f).text.prefix(100))'")
  }
}
