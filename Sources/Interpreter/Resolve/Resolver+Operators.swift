import Diagnostics
import Syntax

extension Resolver {
  /// The node of `left operation right`, the special ones for locals and constants among them.
  mutating func binary(_ operation: BinaryOperator, _ left: Node, _ right: Node, _ span: Span) -> Node {
    switch operation {
    case .coalesce: return CoalesceNode(left, right, span)
    case .or: return OrNode(left, right, span)
    case .and: return AndNode(left, right, span)
    case .equal: return comparison(.equal, left, right, span)
    case .notEqual: return comparison(.notEqual, left, right, span)
    case .less: return comparison(.less, left, right, span)
    case .lessOrEqual: return comparison(.lessOrEqual, left, right, span)
    case .greater: return comparison(.greater, left, right, span)
    case .greaterOrEqual: return comparison(.greaterOrEqual, left, right, span)
    case .in: return MembershipNode(.in, left, right, span)
    case .notIn: return MembershipNode(.in, left, right, isNegated: true, span)
    case .contains: return MembershipNode(.contains, left, right, span)
    case .startsWith: return MembershipNode(.startsWith, left, right, span)
    case .endsWith: return MembershipNode(.endsWith, left, right, span)
    case .matches: return matches(left, right, span)
    case .range: return RangeNode(left, right, span)
    case .add: return arithmetic(.add, left, right, span)
    case .subtract: return arithmetic(.subtract, left, right, span)
    case .multiply: return arithmetic(.multiply, left, right, span)
    case .divide: return DivideNode(.divide, left, right, span)
    case .remainder: return DivideNode(.remainder, left, right, span)
    }
  }

  private func comparison(_ comparison: Comparison, _ left: Node, _ right: Node, _ span: Span) -> Node {
    if let local = left as? LocalNode, case .int(let constant)? = (right as? ConstantNode)?.value {
      return CompareConstantNode(comparison, local.slot, constant, span)
    }
    if let local = left as? LocalNode, let other = right as? LocalNode {
      return CompareLocalsNode(comparison, local.slot, other.slot, span)
    }
    return ComparisonNode(comparison, left, right, span)
  }

  private func arithmetic(_ operation: Arithmetic.Operation, _ left: Node, _ right: Node, _ span: Span) -> Node {
    if let local = left as? LocalNode {
      if operation != .multiply, case .int(let constant)? = (right as? ConstantNode)?.value {
        return AddConstantNode(operation, local.slot, constant, span)
      }
      if let other = right as? LocalNode { return LocalsNode(operation, local.slot, other.slot, span) }
    }
    switch operation {
    case .add: return AddNode(left, right, span)
    case .subtract: return SubtractNode(left, right, span)
    default: return MultiplyNode(left, right, span)
    }
  }

  private mutating func matches(_ left: Node, _ right: Node, _ span: Span) -> Node {
    if let constant = right as? ConstantNode { checkRegex(constant.value, at: right.span) }
    return MatchesNode(left, right, span)
  }
}
