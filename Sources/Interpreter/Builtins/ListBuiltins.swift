import Diagnostics

extension Builtins {
  static let lists: [Builtin] = [
    .onList(
      "push", "list", "item", summary: "Adds an item to the list it is called on, and gives the new length.",
      examples: ["let list = [1]; list.push(2); assert list == [1, 2]"]
    ) { list, item in
      list.append(item)
      return .int(Int64(list.count))
    },
    Builtin(
      "join", "list", "separator",
      summary: "One text of all items, with the separator between them (none when left out).",
      examples: [#"join(["a", 1], "-") == "a-1""#]
    ) { (list: ItemList, separator: String?) in
      var bytes: [UInt8] = []
      for (position, item) in list.items.values.enumerated() {
        if position > 0, let separator { bytes += separator.utf8 }
        item.appendText(to: &bytes)
      }
      return String(decoding: bytes, as: UTF8.self)
    },
    Builtin(
      "reverse", "list", summary: "The items from the last to the first, as a new list.",
      examples: ["reverse([1, 2]) == [2, 1]"]
    ) { (list: ItemList) in ItemList(Array(list.items.values.reversed())) },
    Builtin(
      "sort", "list", summary: "The items from the smallest to the largest, as a new list; null comes last.",
      examples: ["sort([3, 1.5, 2]) == [1.5, 2, 3]", #"["b", null, "a"].sort() == ["a", "b", null]"#]
    ) { (list: ItemList) in ItemList(try sorted(Array(list.items.values))) },
    Builtin(
      "unique", "list", summary: "The items without those that are equal to an earlier one.",
      examples: ["unique([1, 2, 1.0]) == [1, 2]"]
    ) { (list: ItemList) in
      var kept: [Value] = []
      for item in list.items.values where !kept.contains(where: { Equality.holds($0, item) }) { kept.append(item) }
      return ItemList(kept)
    },
    Builtin(
      "flat", "list", summary: "The items of the lists in the list, one level of nesting less.",
      examples: ["flat([1, [2, [3]]]) == [1, 2, [3]]"]
    ) { (list: ItemList) in
      ItemList(list.items.values.flatMap { item in ItemList(argument: item).map { Array($0.items.values) } ?? [item] })
    },
    Builtin(
      "chunk", "list", "size", summary: "The items in lists of `size`; the last one may be shorter.",
      examples: ["chunk([1, 2, 3], 2) == [[1, 2], [3]]"]
    ) { (list: ItemList, size: Int64) in
      guard size > 0 else { throw BuiltinFailure(argument: 1, "`size` is at least 1") }
      let items = Array(list.items.values)
      let step = Int(min(size, Int64(max(items.count, 1))))
      return ItemList(
        stride(from: 0, to: items.count, by: step).map { .list(ListBox(items[$0..<min($0 + step, items.count)])) })
    },
    Builtin(
      "sum", "list", summary: "The sum of the numbers; 0 for an empty list.", examples: ["sum([1.10, 2.20]) == 3.30"]
    ) {
      (list: ItemList) in
      try list.items.values.reduce(Value.int(0)) { total, item in
        guard item.isNumber else {
          throw BuiltinFailure(argument: 0, "`sum` adds numbers, and \(item.described) is among them")
        }
        do {
          return try Arithmetic.apply(.add, total, item, at: Span(0, 0))
        } catch let failure as Failure {
          // Said of the call: the addition itself has no place in the script.
          throw BuiltinFailure(failure.diagnostic.title, hint: failure.diagnostic.hint)
        }
      }
    },
    Builtin("min", "list", summary: "The smallest item; null for an empty list.", examples: ["min([2, 1.5]) == 1.5"]) {
      (list: ItemList) in try sorted(Array(list.items.values)).first ?? .null
    },
    Builtin("max", "list", summary: "The largest item; null for an empty list.", examples: ["max([2, 1.5]) == 2"]) {
      (list: ItemList) in
      try sorted(list.items.values.filter { if case .null = $0 { false } else { true } }).last ?? .null
    },
  ]

  /// By the order that `<` has, null last; items without an order between them are refused.
  private static func sorted(_ items: [Value]) throws -> [Value] {
    func isNull(_ value: Value) -> Bool { if case .null = value { true } else { false } }
    let values = items.filter { !isNull($0) }
    return try values.sorted { a, b in
      guard let order = Order.of(a, b) else {
        throw BuiltinFailure(argument: 0, "\(a.described) and \(b.described) have no order between them")
      }
      return order < 0
    } + items.filter(isNull)
  }
}
