/// The `links` that NetSuite puts into every record, sublist and reference: where it can be fetched again.
enum NavigationLinks {
  static let name = Text.make("links")
  private static let (relation, address) = (Text.make("rel"), Text.make("href"))
  /// What stands beside `links` that are empty.
  private static let companions = ["id", "items", "refName"].map { Text.make($0) }

  /// Where they stand in a map, if it has them.
  static func position(in map: MapBox) -> Int? {
    guard let position = map.keys.position(of: name), case .list(let list) = map.values[position] else { return nil }
    if list.count == 0 { return companions.contains { map.keys.position(of: $0) != nil } ? position : nil }
    return haveAddresses(list) ? position : nil
  }

  /// Whether these are such: maps that have `rel` and `href`.
  static func haveAddresses(_ list: ListBox) -> Bool {
    list.values.allSatisfy { link in
      guard case .map(let map) = link else { return false }
      return map.keys.position(of: relation) != nil && map.keys.position(of: address) != nil
    }
  }
}
