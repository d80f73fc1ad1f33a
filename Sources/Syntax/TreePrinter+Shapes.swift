extension TreePrinter {
  mutating func print(_ shape: Shape) {
    switch shape.kind {
    case .type(let type): list("type", type.rawValue)
    case .optional(let inner): list("?") { $0.add(inner) }
    case .anyOf(let shapes): list("|") { for shape in shapes { $0.add(shape) } }
    case .regex(let pattern): list("~") { $0.add(pattern) }
    case .compared(let symbol, let value): list(symbol.rawValue) { $0.add(value) }
    case .map(let entries):
      list("shape") {
        for entry in entries {
          $0.space()
          $0.list(":") {
            $0.space()
            $0.print(entry.key.parts)
            $0.add(entry.shape)
          }
        }
      }
    case .list(let shapes): list("shapes") { for shape in shapes { $0.add(shape) } }
    case .each(let inner): list("each") { $0.add(inner) }
    case .value(let value): list("==") { $0.add(value) }
    }
  }

  private mutating func add(_ shape: Shape) {
    space()
    print(shape)
  }
}
