/// Frees values nested however deep without using the stack for it.
struct Release {
  private var lists: [ListBox] = []
  private var maps: [MapBox.Buffer] = []
  private var functions: [FunctionBox] = []
  private var cells: [CellBox] = []

  /// Ends these values, and those of the boxes that die with them one after another, so that no release leads to
  /// another inside it.
  ///
  /// Called by a box that is about to go, on its own values. Only what nobody else holds is opened.
  static func drain(_ values: UnsafeMutablePointer<Value>, count: Int) {
    // Many lists and maps hold nothing that could be released.
    guard let first = (0..<count).first(where: { !values[$0].isInline }) else { return }
    var release = Release()
    release.collect(values + first, count - first)
    while release.step() {}
    (values + first).deinitialize(count: count - first)
  }

  private mutating func step() -> Bool {
    if var list = lists.popLast() {
      if isKnownUniquelyReferenced(&list) { collect(list.items, list.count) }
      return true
    }
    if var map = maps.popLast() {
      if isKnownUniquelyReferenced(&map) { collect(MapBox(buffer: map).values, map.header.count) }
      return true
    }
    if var function = functions.popLast() {
      if isKnownUniquelyReferenced(&function), let captured = function.captured { lists.append(captured) }
      return true
    }
    guard var cell = cells.popLast() else { return false }
    if isKnownUniquelyReferenced(&cell) { collect(cell.place, 1) }
    return true
  }

  /// Takes the boxes out of their slots, reference and all, and leaves null.
  private mutating func collect(_ values: UnsafeMutablePointer<Value>, _ count: Int) {
    for offset in 0..<count {
      let slot = values + offset
      switch slot.pointee.nesting {
      case .none: continue
      case .list: lists.append(slot.borrowedList.takeRetainedValue())
      case .map: maps.append(slot.borrowedMap.takeRetainedValue())
      case .function: functions.append(slot.borrowed(FunctionBox.self).takeRetainedValue())
      case .cell: cells.append(slot.borrowed(CellBox.self).takeRetainedValue())
      }
      slot.initialize(to: .null)
    }
  }
}

private enum Nesting { case none, list, map, function, cell }

extension Value {
  /// Whether it is a box of values. (Asked in a function of its own: a reference bound by a `switch` would count.)
  @inline(__always)
  fileprivate var nesting: Nesting {
    switch self {
    case .list: .list
    case .map: .map
    case .function: .function
    case .cell: .cell
    default: .none
    }
  }
}

extension UnsafeMutablePointer where Pointee == Value {
  /// The box in this slot without retaining it; only where the slot is known to hold one of this class.
  fileprivate func borrowed<Box: AnyObject>(_ type: Box.Type) -> Unmanaged<Box> {
    UnsafeRawPointer(self).load(as: Unmanaged<Box>.self)
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
