/// The keys of a document's objects as a tree: from the root, each path is the keys of objects in their order, so that
/// objects made alike find the same `Keys` without making any.
///
/// It is kept small, whatever the document holds; what does not fit is left to the caller.
struct KeyTree {
  private struct Node {
    let name: Text
    let parent: Int32
    let depth: Int32
    var children: Int32 = 0
    /// The child that was asked for last, and would be the next again.
    var latest: Int32 = 0
    /// The first child, and the next one of the same parent; 0 for none, since the root is nobody's child.
    var first: Int32 = 0
    var next: Int32 = 0
    var keys: Keys?
    /// Whether a key comes twice on the way here.
    var repeats: Bool
  }

  static let root = 0
  private static let mostNodes = 10_000
  private static let mostChildren = 16
  private static let deepest = 100

  private var nodes = [Node(name: .empty, parent: 0, depth: 0, repeats: false)]

  /// The node one key further; nil when there is no room for it.
  mutating func child(of node: Int, named name: UnsafeRawBufferPointer) -> Int? {
    let latest = Int(nodes[node].latest)
    if latest != 0, nodes[latest].name.equals(name) { return latest }
    var child = Int(nodes[node].first)
    while child != 0, !nodes[child].name.equals(name) { child = Int(nodes[child].next) }
    if child == 0 {
      guard let added = add(name, to: node) else { return nil }
      child = added
    }
    nodes[node].latest = Int32(child)
    return child
  }

  /// The keys that the way to a node makes; nil when one comes twice.
  mutating func keys(of node: Int) -> Keys? {
    if let keys = nodes[node].keys { return keys }
    if nodes[node].repeats { return nil }
    let keys = Keys(names(of: node))
    nodes[node].keys = keys
    return keys
  }

  /// The names on the way to a node.
  func names(of node: Int) -> [Text] {
    var (names, node) = ([Text](), node)
    while node != Self.root {
      names.append(nodes[node].name)
      node = Int(nodes[node].parent)
    }
    return names.reversed()
  }

  private mutating func add(_ name: UnsafeRawBufferPointer, to parent: Int) -> Int? {
    guard nodes.count < Self.mostNodes, nodes[parent].children < Self.mostChildren, nodes[parent].depth < Self.deepest
    else { return nil }
    let repeats = nodes[parent].repeats || names(of: parent).contains { $0.equals(name) }
    var node = Node(name: .make(name), parent: Int32(parent), depth: nodes[parent].depth + 1, repeats: repeats)
    node.next = nodes[parent].first
    nodes[parent].first = Int32(nodes.count)
    nodes[parent].children += 1
    nodes.append(node)
    return nodes.count - 1
  }
}
