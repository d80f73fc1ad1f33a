/// Nodes or steps in a row, walked without counting a reference for each, as walking an array would.
///
/// Invariant: `walked` refers to exactly what `kept` keeps alive. Whoever has a row deallocates it when it goes.
struct Row<Element: AnyObject>: @unchecked Sendable {
  // @unchecked: the memory is written before anyone else sees it.
  private let kept: [Element]
  let walked: UnsafeMutableBufferPointer<Unmanaged<Element>>

  init(_ elements: [Element]) {
    kept = elements
    walked = .allocate(capacity: elements.count)
    for (position, element) in elements.enumerated() {
      walked.initializeElement(at: position, to: .passUnretained(element))
    }
  }

  func deallocate() { walked.deallocate() }
}
