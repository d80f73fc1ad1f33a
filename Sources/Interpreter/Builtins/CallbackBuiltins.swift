extension Builtins {
  static let callbacks: [Builtin] = [
    Builtin(
      "map", "list", "function", "parallel",
      summary: "What the function gives for each item, as a new list. With `parallel`, so many calls run at once.",
      examples: [
        "[1, 2].map(n => n * 10) == [10, 20]", #"["a"].map(upper) == ["A"]"#,
        "(1..20).map(n => n * n, parallel: 4).length == 20",
      ]
    ) { (call: Call, list: ItemWalk, function: FunctionArgument, parallel: Int64?) in
      if let parallel { return try map(try list.all(call), function, call, parallel: parallel) }
      let function = try Callback(function, at: 1, call)
      let result = ListBox(capacity: list.knownCount)
      try list.forEach(call, function) { item, position in result.append(try function(item, .int(Int64(position)))) }
      return ItemList(result)
    },
    Builtin(
      "filter", "list", "condition", summary: "The items for which the function is true, as a new list.",
      examples: ["[1, 2, 3].filter(n => n > 1) == [2, 3]"]
    ) { (call: Call, list: ItemWalk, condition: FunctionArgument) in
      let condition = try Callback(condition, at: 1, call)
      let result = ListBox()
      try list.forEach(call, condition) { item, position in if try condition.holds(item, position) { result.append(item) } }
      return ItemList(result)
    },
    Builtin(
      "reduce", "list", "function", "start",
      summary: "Goes through the items with a value that the function makes anew from itself and each item.",
      examples: ["[1, 2, 3].reduce((sum, n) => sum + n, 0) == 6", "[2, 3].reduce((product, n) => product * n) == 6"]
    ) { (call: Call, list: ItemWalk, function: FunctionArgument, start: Value?) -> Value in
      let function = try Callback(
        function, at: 1, call, offered: ["the value so far", "the item", "its position"], always: 2, fewest: 2)
      var result = start
      try list.forEach(call, function) { item, position in
        // Without a start the first item is it.
        if let earlier = result { result = try function(earlier, item, .int(Int64(position))) } else { result = item }
      }
      guard let result else {
        throw BuiltinFailure(argument: 0, "an empty list has no first item", hint: "give `reduce` a `start`")
      }
      return result
    },
    Builtin(
      "find", "list", "condition", summary: "The first item for which the function is true; null when there is none.",
      examples: [#"[{ id: 1 }, { id: 2 }].find(c => c.id == 2) == { id: 2 }"#, "[1].find(n => n > 1) == null"]
    ) { (call: Call, list: ItemWalk, condition: FunctionArgument) -> Value in
      try first(in: list, call, Callback(condition, at: 1, call), is: true) ?? .null
    },
    Builtin(
      "some", "list", "condition", summary: "True if the function is true for an item at least.",
      examples: ["[1, 2].some(n => n > 1)", "[].some(n => n > 1) == false"]
    ) { (call: Call, list: ItemWalk, condition: FunctionArgument) in
      try first(in: list, call, Callback(condition, at: 1, call), is: true) != nil
    },
    Builtin(
      "every", "list", "condition", summary: "True if the function is true for every item.",
      examples: ["[1, 2].every(n => n > 0)", "[].every(n => n > 0)"]
    ) { (call: Call, list: ItemWalk, condition: FunctionArgument) in
      try first(in: list, call, Callback(condition, at: 1, call), is: false) == nil
    },
    Builtin(
      "groupBy", "list", "key",
      summary: "A map of lists: the items by the text of what the function gives for them, in the order they come.",
      examples: [#"["ape", "bee", "ant"].groupBy(w => w[0]) == { a: ["ape", "ant"], b: ["bee"] }"#]
    ) { (call: Call, list: ItemWalk, key: FunctionArgument) in
      let key = try Callback(key, at: 1, call)
      let keys = Keys()
      var groups: [ListBox] = []
      try list.forEach(call, key) { item, position in
        let name = try groupName(try key(item, .int(Int64(position))), position)
        if let group = keys.position(of: name) {
          groups[group].append(item)
        } else {
          keys.append(name)
          groups.append(ListBox(CollectionOfOne(item)))
        }
      }
      let result = MapBox.make(keys: keys, capacity: groups.count)
      for group in groups { result.append(value: .list(group)) }
      return result
    },
  ]

  /// The results stand where their items do, whichever call is done first.
  private static func map(_ items: ListBox, _ function: FunctionArgument, _ call: Call, parallel: Int64) throws -> ItemList {
    guard let width = Parallelism.width(.int(parallel)) else { throw BuiltinFailure(argument: 2, Parallelism.wanted) }
    _ = try Callback(function, at: 1, call)
    let results = ListBox(repeating: .null, count: items.count)
    let span = call.span
    try Turns.run(.list(items), atMost: width, call.context, at: span) { c in
      let function = try Callback(function, at: 1, Call(c, at: span))
      return { results.items[$0] = try function(items.items[$0], .int(Int64($0))) }
    }
    return ItemList(results)
  }

  /// The first item for which the function gives `answer`.
  private static func first(
    in list: ItemWalk, _ call: Call, _ condition: Callback, is answer: Bool
  ) throws -> Value? {
    var first: Value?
    try list.each(call, condition, while: { item, position in
      guard try condition.holds(item, position) == answer else { return true }
      first = item
      return false
    })
    return first
  }

  /// A group's key: the text of a scalar.
  private static func groupName(_ key: Value, _ position: Int) throws -> Text {
    switch key {
    case .string(let text): return text
    case .null, .unset, .list, .map, .range, .function, .response, .error, .cell:
      let hint: String? = if case .null = key { "name the group of those without one: `x => x.type ?? \"none\"`" } else { nil }
      throw BuiltinFailure(
        argument: 1, "a group's key is a text, a number, a bool or a date",
        label: "it is \(key.described) for item [\(position)]", hint: hint)
    case .bool, .int, .decimal, .bigDecimal, .duration, .day, .instant: return .make(key.text)
    }
  }
}
