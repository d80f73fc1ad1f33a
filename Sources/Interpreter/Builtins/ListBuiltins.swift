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
      "join", "list", "separator", summary: "One text of all items, with the separator between them (none when left out).",
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
      "reverse", "list", summary: "The items from the last to the first, as a new list.", examples: ["reverse([1, 2]) == [2, 1]"]
    ) { (list: ItemList) in ItemList(Array(list.items.values.reversed())) },
  ]
}
