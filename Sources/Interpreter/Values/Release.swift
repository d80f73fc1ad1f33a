/// Frees values nested however deep without using the stack for it.
enum Release {
  /// Empties the boxes that die with these values, one after another, so that no release leads to another inside it.
  ///
  /// Called by a box that is about to go, on its own values. Only what nobody else holds is opened.
  static func drain(_ values: UnsafeMutablePointer<Value>, count: Int) {
    var pending: [Value] = []
    for offset in 0..<count where values[offset].mayNest { pending.append((values + offset).take()) }
    while var value = pending.popLast() {
      switch value {
      case .list(var list):
        value = .null
        if isKnownUniquelyReferenced(&list) { collect(list.items, list.count, &pending) }
      case .map(var map):
        value = .null
        if isKnownUniquelyReferenced(&map.buffer) { collect(map.values, map.count, &pending) }
      default: break
      }
    }
  }

  private static func collect(_ values: UnsafeMutablePointer<Value>, _ count: Int, _ pending: inout [Value]) {
    for offset in 0..<count where values[offset].mayNest { pending.append((values + offset).take()) }
  }
}

extension Value {
  /// Whether it is a box of values: a list or a map.
  fileprivate var mayNest: Bool {
    switch self {
    case .list, .map: true
    default: false
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// Takes the value out and leaves null.
  @inline(__always)
  func take() -> Value {
    let value = move()
    initialize(to: .null)
    return value
  }
}
