import Diagnostics

extension Builtins {
  static let order: [Builtin] = [
    Builtin(
      "sort", "list", summary: "The items from the smallest to the largest, as a new list; null comes last.",
      examples: ["sort([3, 1.5, 2]) == [1.5, 2, 3]", #"["b", null, "a"].sort() == ["a", "b", null]"#]
    ) { (list: ItemList) in ItemList(list.items.picked(try Sorting.order(of: list.items))) },
    Builtin(
      "sortBy", "list", "key",
      summary: "The items from the smallest to the largest of what the function gives for them, as a new list.",
      examples: [
        #"[{ n: 2 }, { n: 1 }].sortBy(x => x.n) == [{ n: 1 }, { n: 2 }]"#, "[1, 3, 2].sortBy(n => -n) == [3, 2, 1]",
      ]
    ) { (call: Call, list: ItemList, key: FunctionArgument) in
      ItemList(list.items.picked(try Sorting.order(of: try keys(of: list, key, call), areKeys: true)))
    },
    Builtin(
      "min", "list", "key",
      summary: "The smallest item, or the one with the smallest `key`; null when there is none.",
      examples: ["min([2, 1.5]) == 1.5", #"[{ n: 2 }, { n: 1 }].min(x => x.n) == { n: 1 }"#]
    ) { (call: Call, list: ItemList, key: FunctionArgument?) in try extreme(of: list, key, call) { $0 < 0 } },
    Builtin(
      "max", "list", "key",
      summary: "The largest item, or the one with the largest `key`; null when there is none.",
      examples: ["max([2, 1.5]) == 2", #"[{ n: 2 }, { n: 1 }].max(x => x.n) == { n: 2 }"#]
    ) { (call: Call, list: ItemList, key: FunctionArgument?) in try extreme(of: list, key, call) { $0 > 0 } },
    Builtin(
      "sum", "list", "function",
      summary: "The sum of the numbers or durations, or of what the function gives for the items; 0 for an empty list.",
      examples: ["sum([1.10, 2.20]) == 3.30", "[{ total: 5 }, { total: 7.50 }].sum(x => x.total) == 12.50"]
    ) { (call: Call, list: ItemWalk, function: FunctionArgument?) in
      let summand = try function.map { try Callback($0, at: 1, call) }
      var total = Value.int(0)
      try list.forEach(call, summand) { item, position in
        let item = try summand.map { try $0(item, .int(Int64(position))) } ?? item
        guard item.isNumber || item.isDuration else {
          throw BuiltinFailure.noSummand(item, position, hasFunction: function != nil)
        }
        // The first one decides whether it is a sum of numbers or of durations.
        total = position == 0 ? item : try Arithmetic.apply(.add, total, item, at: call.span)
      }
      return total
    },
  ]

  /// What the function gives for each item; the items when there is none.
  private static func keys(of list: ItemList, _ function: FunctionArgument?, _ call: Call) throws -> ListBox {
    guard let function else { return list.items }
    let key = try Callback(function, at: 1, call)
    let keys = ListBox(capacity: list.items.count)
    for position in 0..<list.items.count { keys.append(try key(list.items.items[position], .int(Int64(position)))) }
    return keys
  }

  /// The first item whose key is not null and before every other in the order.
  private static func extreme(
    of list: ItemList, _ key: FunctionArgument?, _ call: Call, _ isBetter: (Int) -> Bool
  ) throws -> Value {
    let keys = try keys(of: list, key, call)
    let positions = try Sorting.comparable(keys, areKeys: key != nil)
    guard var best = positions.first else { return .null }
    for position in positions.dropFirst() {
      if let order = Order.of(keys.items[position], keys.items[best]), isBetter(order) { best = position }
    }
    return list.items.items[best]
  }
}

extension ListBox {
  /// The items at these positions.
  fileprivate func picked(_ positions: [Int]) -> ListBox {
    let result = ListBox(capacity: positions.count)
    for position in positions { result.append(items[position]) }
    return result
  }
}

extension Value {
  fileprivate var isDuration: Bool { if case .duration = self { true } else { false } }
}

extension BuiltinFailure {
  fileprivate static func noSummand(_ item: Value, _ position: Int, hasFunction: Bool) -> BuiltinFailure {
    let hint: String? =
      switch item {
      case .null: "count it as nothing: `x => x.total ?? 0`"
      case .string: "`x => number(x.total)` adds what texts mean"
      case .map where !hasFunction: "say what to add of each: `.sum(x => x.total)`"
      default: nil
      }
    return BuiltinFailure(
      argument: hasFunction ? 1 : 0, "only numbers and durations can be added up",
      label: "\(hasFunction ? "it gave" : "item [\(position)] is") \(item.described)\(item.shown)"
        + (hasFunction ? " for item [\(position)]" : ""),
      hint: hint)
  }
}
