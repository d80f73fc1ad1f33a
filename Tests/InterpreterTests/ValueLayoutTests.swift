import Testing

@testable import Interpreter

/// What `Frame` relies on when it borrows a box from a slot.
@Suite struct ValueLayoutTests {
  @Test func aValueIsTwoWords() {
    #expect(MemoryLayout<Value>.stride == 16)
    #expect(MemoryLayout<Value>.size == 10)
  }

  @Test func theFirstWordIsTheBox() {
    let list = ListBox([.int(1)])
    let map = MapBox.make(["a": .int(1)])
    let values = UnsafeMutablePointer<Value>.allocate(capacity: 2)
    values.initialize(to: .list(list))
    (values + 1).initialize(to: .map(map))
    defer {
      values.deinitialize(count: 2)
      values.deallocate()
    }
    #expect(values.borrowedList.takeUnretainedValue() === list)
    #expect((values + 1).borrowedMap.takeUnretainedValue() === map.buffer)
  }
}
