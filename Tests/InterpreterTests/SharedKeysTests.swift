import JSON
import Testing

@testable import Interpreter

/// Objects of a document share their keys where they have the same, and are right where they cannot.
@Suite struct SharedKeysTests {
  private func read(_ json: String) throws -> Value { try ValueReader.read(Array(json.utf8)) }

  private func maps(_ json: String) throws -> [MapBox] {
    guard case .list(let list) = try read(json) else { return [] }
    return list.values.compactMap { if case .map(let map) = $0 { map } else { nil } }
  }

  @Test func objectsThatTakeTurnsShareTheirKeys() throws {
    let maps = try maps(#"[{"a":1},{"b":1,"c":2},{"a":2},{"b":3,"c":4},{"b":5}]"#)
    #expect(maps[0].keys === maps[2].keys)
    #expect(maps[1].keys === maps[3].keys)
    #expect(maps[4].keys !== maps[1].keys)
  }

  @Test func anObjectAndOneInsideItShareTheirKeys() throws {
    let maps = try maps(#"[{"a":{"a":{"a":1}}}]"#)
    guard case .map(let inner)? = maps[0][.make("a")] else { return #expect(Bool(false)) }
    #expect(inner.keys === maps[0].keys)
  }

  /// Beyond the bounds of the tree: many different first keys, long objects, repeated keys in each.
  @Test(arguments: [
    (0..<40).map { #"{"k\#($0)":\#($0),"x":{"k\#($0)":1}}"# },
    (0..<3).map { turn in "{" + (0..<300).map { #""k\#($0)":\#(turn)"# }.joined(separator: ",") + "}" },
    (0..<3).map { turn in #"{"a":{"b":[{"c":1}]},"# + (0..<150).map { #""k\#($0 + turn)":{"d":\#($0)}"# }.joined(separator: ",") + "}" },
  ])
  func whatTheTreeCannotHoldIsReadToo(objects: [String]) throws {
    let json = "[" + objects.joined(separator: ",") + "]"
    #expect(try read(json).text == json)
  }

  @Test func theLastOfEqualKeysStandsInTheTreeAndOutsideIt() throws {
    let long = (0..<120).map { #""k\#($0)":0"# }.joined(separator: ",")
    let expected = long.replacing(#""k5":0"#, with: #""k5":9"#)
    #expect(try read(#"[{"a":1,"a":2},{"a":1,"a":2,"b":3},{"b":1}]"#).text == #"[{"a":2},{"a":2,"b":3},{"b":1}]"#)
    #expect(try read("[{\(long),\"k5\":9},{\(long),\"k5\":9}]").text == "[{\(expected)},{\(expected)}]")
  }

  @Test func whatWasReadBeforeAMistakeIsGiven​Up() {
    for json in [#"[{"a":[1,{"b":"#, #"[{"a":"x"},{"a":"y"}"#, #"{"a":{"b":"c"},"#] {
      #expect(throws: JSONError.self) { try read(json) }
    }
  }

  @Test func keysThatAreSharedAreCopiedBeforeOneIsAdded() throws {
    let maps = try maps(#"[{"a":1},{"a":2}]"#)
    var first = Value.map(maps[0])
    MapBox.set(.make("b"), to: .int(3), in: &first)
    #expect(first.text == #"{"a":1,"b":3}"#)
    #expect(Value.map(maps[1]).text == #"{"a":2}"#)
  }
}
