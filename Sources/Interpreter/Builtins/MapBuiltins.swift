extension Builtins {
  static let maps: [Builtin] = [
    Builtin(
      "keys", "map", summary: "The map's keys in their order.", examples: [#"keys({ a: 1, b: 2 }) == ["a", "b"]"#]
    ) {
      (map: MapArgument) in ItemList(map.map.keys.names.map(Value.string))
    },
    Builtin(
      "values", "map", summary: "The map's values in the order of their keys.",
      examples: ["values({ a: 1, b: 2 }) == [1, 2]"]
    ) {
      (map: MapArgument) in ItemList(UnsafeBufferPointer(start: map.map.values, count: map.map.count))
    },
    Builtin(
      "entries", "map", summary: "A list of `{ key, value }` for each entry of the map.",
      examples: [#"entries({ a: 1 }) == [{ key: "a", value: 1 }]"#]
    ) { (map: MapArgument) in
      ItemList(map.map.keys.names.enumerated().map { .map(.make(["key": .string($1), "value": map.map.values[$0]])) })
    },
    Builtin(
      "pick", "map", "keys", summary: "The map with those keys alone that are in the list.",
      examples: [#"pick({ a: 1, b: 2 }, ["b", "c"]) == { b: 2 }"#]
    ) { (map: MapArgument, keys: ItemList) in
      let names = try keyNames(keys)
      return map.filtered { names.position(of: $0) != nil }
    },
    Builtin(
      "omit", "map", "keys", summary: "The map without the keys in the list.",
      examples: [#"omit({ a: 1, b: 2 }, ["b"]) == { a: 1 }"#]
    ) { (map: MapArgument, keys: ItemList) in
      let names = try keyNames(keys)
      return map.filtered { names.position(of: $0) == nil }
    },
  ]

  private static func keyNames(_ keys: ItemList) throws -> Keys {
    Keys(
      try keys.items.values.enumerated().map { position, key in
        guard case .string(let name) = key else {
          throw BuiltinFailure(
            argument: 1, "keys are strings", label: "item [\(position)] is \(key.described)\(key.shown)",
            hint: String.hint(for: key))
        }
        return name
      })
  }
}

extension MapArgument {
  fileprivate func filtered(_ isKept: (Text) -> Bool) -> MapBox {
    let kept = (0..<map.count).filter { isKept(map.keys[$0]) }
    let result = MapBox.make(keys: Keys(kept.map { map.keys[$0] }), capacity: kept.count)
    for position in kept { result.append(value: map.values[position]) }
    return result
  }
}
