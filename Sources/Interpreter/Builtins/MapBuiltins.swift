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
    ) { (map: MapArgument, keys: ItemList) in map.filtered { key in keys.holds(key) } },
    Builtin(
      "omit", "map", "keys", summary: "The map without the keys in the list.",
      examples: [#"omit({ a: 1, b: 2 }, ["b"]) == { a: 1 }"#]
    ) { (map: MapArgument, keys: ItemList) in map.filtered { key in !keys.holds(key) } },
  ]
}

extension MapArgument {
  fileprivate func filtered(_ isKept: (Text) -> Bool) -> MapBox {
    let kept = (0..<map.count).filter { isKept(map.keys[$0]) }
    let result = MapBox.make(keys: Keys(kept.map { map.keys[$0] }), capacity: kept.count)
    for position in kept { result.append(value: map.values[position]) }
    return result
  }
}

extension ItemList {
  fileprivate func holds(_ key: Text) -> Bool { items.values.contains { Equality.holds($0, .string(key)) } }
}
