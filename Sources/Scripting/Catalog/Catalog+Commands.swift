import Platform

/// What the commands of a session show.
extension Catalog {
  /// `:records [pattern]`. Waits for the account; throws `CatalogError.interrupted` when `cancellation` is raised.
  public func records(
    matching pattern: String?, width: Int, isColoured: Bool, cancellation: Cancellation
  ) throws(CatalogError) -> String {
    let loaded = try loadNames(cancellation: cancellation)
    return RecordList.text(
      of: loaded.answer, matching: pattern, note: loaded.note.map { "the built-in ones: \($0)" }, width: width, isColoured: isColoured)
  }

  /// `:describe customer`, `customer.email`, `salesOrder.item.quantity`. Waits for the account; throws `CatalogError`.
  public func describe(
    _ name: String, width: Int, isColoured: Bool, cancellation: Cancellation
  ) throws(CatalogError) -> String {
    let path = name.split(separator: ".").map(String.init)
    guard let type = path.first else { throw .unknown("a record type is wanted", nearest: nil, note: nil) }
    let loaded = try load(type, cancellation: cancellation)
    return try RecordSheet(loaded.answer, note: loaded.note, width: width, isColoured: isColoured).text(of: Array(path.dropFirst()))
  }
}
