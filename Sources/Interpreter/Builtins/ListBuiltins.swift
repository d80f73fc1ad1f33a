extension Builtins {
  static let lists: [Builtin] = [
    .onList(
      "push", "list", "item", summary: "Adds an item to the list it is called on, and gives the new length.",
      examples: ["let list = [1]; list.push(2); assert list == [1, 2]"]
    ) { (list: ListBox, item: consuming Value) in
      list.append(item)
      return .int(Int64(list.count))
    },
    Builtin(
      "join", "list", "separator",
      summary: "One text of all items, with the separator between them (none when left out).",
      examples: [#"join(["a", 1], "-") == "a-1""#]
    ) { (list: ItemList, separator: Text?) in list.items.joined(by: separator ?? .empty) },
    Builtin(
      "reverse", "list", summary: "The items from the last to the first, as a new list.",
      examples: ["reverse([1, 2]) == [2, 1]"]
    ) { (list: ItemList) in ItemList(list.items.values.reversed()) },
    Builtin(
      "unique", "list", "key",
      summary: "The items without those that equal an earlier one, or whose `key` equals an earlier one's.",
      examples: ["unique([1, 2, 1.0]) == [1, 2]", #"["a", "B", "A"].unique(lower) == ["a", "B"]"#]
    ) { (call: Call, list: ItemList, key: FunctionArgument?) in
      var seen = ValueSet()
      guard let key else {
        for item in list.items.values { _ = seen.insert(item) }
        return ItemList(seen.values)
      }
      let callback = try Callback(key, at: 1, call)
      let result = ListBox()
      for (position, item) in list.items.values.enumerated() {
        if seen.insert(try callback(item, .int(Int64(position)))) { result.append(item) }
      }
      return ItemList(result)
    },
    Builtin(
      "flat", "list", summary: "The items of the lists in the list, one level of nesting less.",
      examples: ["flat([1, [2, [3]]]) == [1, 2, [3]]"]
    ) { (call: Call, list: ItemList) in
      let result = ListBox()
      for item in list.items.values {
        if let inner = try ItemList(reading: item, call) {
          for value in inner.items.values { result.append(value) }
        } else {
          result.append(item)
        }
      }
      return ItemList(result)
    },
    Builtin(
      "chunk", "list", "size", summary: "The items in lists of `size`; the last one may be shorter.",
      examples: ["chunk([1, 2, 3], 2) == [[1, 2], [3]]"]
    ) { (list: ItemList, size: Int64) in
      guard size > 0 else { throw BuiltinFailure(argument: 1, "`size` is at least 1") }
      let items = list.items.values
      let step = Int(min(size, Int64(max(items.count, 1))))
      return ItemList(
        stride(from: 0, to: items.count, by: step).map { .list(ListBox(items[$0..<min($0 + step, items.count)])) })
    },
  ]
}
