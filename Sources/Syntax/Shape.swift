import Diagnostics

/// What a value must look like: the right side of `matches`. Two are equal when they mean the same, wherever they stand.
public struct Shape: Equatable, Sendable {
  public let kind: Kind
  public let span: Span

  public init(_ kind: Kind, at span: Span) {
    self.kind = kind
    self.span = span
  }

  public static func == (a: Shape, b: Shape) -> Bool { a.kind == b.kind }

  public indirect enum Kind: Equatable, Sendable {
    /// `string`, `date`, `any`
    case type(TypeName)
    /// `shape?`: or null, or absent
    case optional(Shape)
    /// `a | b`
    case anyOf([Shape])
    /// `~ 'regex'`
    case regex(Expression)
    /// `> 0`, `<= limit`, `!= "x"`
    case compared(BinaryOperator, Expression)
    /// `{ id: string, item: { … } }`: other fields may be there
    case map([ShapeEntry])
    /// `[a, b]`: exactly these
    case list([Shape])
    /// `[...shape]`: each item
    case each(Shape)
    /// any other value, compared with `==`
    case value(Expression)
  }

  /// The types that a shape names; they win over a script's names of the same spelling.
  public enum TypeName: String, Equatable, Sendable, CaseIterable {
    case string, number, int, decimal, bool, list, map, date, any, null
  }
}

/// `key: shape` in a shape.
public struct ShapeEntry: Equatable, Sendable {
  public let key: Key
  public let shape: Shape

  public init(key: Key, shape: Shape) {
    self.key = key
    self.shape = shape
  }
}
