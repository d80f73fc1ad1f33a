/// A list or what stands for one, taken item by item: of a collection a page is fetched when its items are wanted, so
/// that what ends early fetches no more, and what keeps no items needs no room for them.
struct ItemWalk: BuiltinArgument {
  static var typeName: String { "list" }

  private enum Source {
    case list(ListBox)
    case collection(ResponseBox)
  }

  private let source: Source

  init?(argument: Value) {
    guard let list = ItemList(argument: argument) else { return nil }
    source = .list(list.items)
  }

  init?(reading argument: Value, _ call: Call) throws {
    guard case .response(let response) = argument else {
      self.init(argument: argument)
      return
    }
    guard try CollectionWalk(response, at: call.span, call.context) != nil else { return nil }
    self.init(.collection(response))
  }

  private init(_ source: Source) { self.source = source }

  /// How many items there are, where that is known before they are walked.
  var knownCount: Int { if case .list(let list) = source { list.count } else { 0 } }

  /// All items, their pages fetched.
  func all(_ call: Call) throws -> ListBox {
    switch source {
    case .list(let list): list
    case .collection(let response): try Items.list(of: .response(response), at: call.span, call.context)
    }
  }

  /// Calls `body`, which calls `callback`, with each item and its position, until it gives false. Where the callback can
  /// write, all pages are read first, as by a loop: they are counted by offset.
  @inline(__always)
  func each(_ call: Call, _ callback: Callback?, while body: (Value, Int) throws -> Bool) throws {
    switch source {
    case .list(let list):
      for position in 0..<list.count { guard try body(list.items[position], position) else { return } }
    case .collection where callback?.canWrite == true:
      let list = try all(call)
      for position in 0..<list.count { guard try body(list.items[position], position) else { return } }
    case .collection(let response):
      guard let walk = try CollectionWalk(response, at: call.span, call.context) else { return }
      var position = 0
      while let item = try walk.next() {
        try call.checkInterruption()
        guard try body(item, position) else { return }
        position += 1
      }
    }
  }

  /// Likewise, with every item.
  @inline(__always)
  func forEach(_ call: Call, _ callback: Callback?, _ body: (Value, Int) throws -> Void) throws {
    try each(call, callback, while: { item, position in
      try body(item, position)
      return true
    })
  }
}
