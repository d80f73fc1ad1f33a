import JSON
import Platform
import Testing

@testable import Interpreter

/// Values nested a million deep: built, printed, compared and freed on a stack of 64 KB, which a recursion would overflow.
@Suite struct DeepValueTests {
  static let depth = 1_000_000

  private static func nestedList() -> Value {
    var value = Value.list(ListBox())
    for _ in 0..<depth { value = .list(ListBox([value])) }
    return value
  }

  private static func nestedMap() -> Value {
    let keys = Keys([.make("k")])
    var value = Value.null
    for _ in 0..<depth {
      let map = MapBox.make(keys: keys, capacity: 1)
      map.append(value: value)
      value = .map(map)
    }
    return value
  }

  private static func onSmallStack<R: Sendable>(_ body: @escaping @Sendable () -> R) -> R { DeepStack.run(size: 64 * 1024, body) }

  @Test func areFreed() {
    #expect(Self.onSmallStack { () -> Bool in
      var list = Self.nestedList()
      list = .null
      var map = Self.nestedMap()
      map = .null
      return Equality.holds(list, map)
    })
  }

  @Test func arePrinted() {
    #expect(Self.onSmallStack { Self.nestedList().text.utf8.count } == 2 * (Self.depth + 1))
    #expect(Self.onSmallStack { Self.nestedMap().text.utf8.count } == Self.depth * #"{"k":}"#.utf8.count + 4)
  }

  @Test func areCompared() {
    #expect(Self.onSmallStack { Equality.holds(Self.nestedList(), Self.nestedList()) })
    #expect(Self.onSmallStack { !Equality.holds(Self.nestedMap(), Self.nestedList()) })
  }

  @Test func areCutInDiagnostics() {
    #expect(Self.onSmallStack { Self.nestedList().excerpt.utf8.count } < 200)
  }
}
