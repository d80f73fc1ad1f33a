extension Builtins {
  static let maps: [Builtin] = [
    Builtin("keys", "map", summary: "The map's keys in their order.", examples: [#"keys({ a: 1, b: 2 }) == ["a", "b"]"#]) {
      (map: MapArgument) in ItemList(map.map.keys.names.map(Value.string))
    },
    Builtin("values", "map", summary: "The map's values in the order of their keys.", examples: ["values({ a: 1, b: 2 }) == [1, 2]"]) {
      (map: MapArgument) in ItemList(UnsafeBufferPointer(start: map.map.values, count: map.map.count))
    },
  ]
}
