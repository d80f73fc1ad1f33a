import JSON
import Platform
import Synchronization
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

  private static func onSmallStack<R: Sendable>(_ body: @escaping @Sendable () -> R) throws -> R {
    let result = Mutex<R?>(nil)
    Thread(stackSize: 64 * 1024) { result.withLock { $0 = body() } }.join()
    return try #require(result.withLock { $0 })
  }

  @Test func areFreed() throws {
    #expect(try Self.onSmallStack { () -> Bool in
      var list = Self.nestedList()
      list = .null
      var map = Self.nestedMap()
      map = .null
      return Equality.holds(list, map)
    })
  }

  @Test func arePrinted() throws {
    #expect(try Self.onSmallStack { Self.nestedList().text.utf8.count } == 2 * (Self.depth + 1))
    #expect(try Self.onSmallStack { Self.nestedMap().text.utf8.count } == Self.depth * #"{"k":}"#.utf8.count + 4)
  }

  @Test func areCompared() throws {
    #expect(try Self.onSmallStack { Equality.holds(Self.nestedList(), Self.nestedList()) })
    #expect(try Self.onSmallStack { !Equality.holds(Self.nestedMap(), Self.nestedList()) })
  }

  @Test func areCutInDiagnostics() throws {
    #expect(try Self.onSmallStack { Self.nestedList().excerpt.utf8.count } < 200)
  }

  @Test func areExplained() throws {
    let lines = try Self.onSmallStack { () -> [String] in
      var mismatches = Mismatches(of: "x")
      Differences.add(of: Self.nestedMap(), from: Self.nestedMap(), by: .equality, to: &mismatches)
      var deepest = Self.nestedList()
      deepest = .list(ListBox([deepest]))
      Differences.add(of: Self.nestedList(), from: deepest, by: .shape, to: &mismatches)
      return mismatches.lines
    }
    #expect(lines.count == 1 && lines[0].hasPrefix("x[0][0]") && lines[0].hasSuffix("[0]: [] is missing"), "\(lines)")
  }

  @Test func areShapes() throws {
    #expect(try Self.onSmallStack { PlainShape.holds(Self.nestedMap(), Self.nestedMap()) })
    #expect(try Self.onSmallStack { !PlainShape.holds(Self.nestedMap(), Self.nestedList()) })
  }
}
