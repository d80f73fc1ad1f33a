import Platform

/// What the commands of a session show.
extension Catalog {
  /// `:records [pattern]`. Waits for the account; throws `CatalogError.interrupted` when `cancellation` is raised.
  public func records(
    matching pattern: String?, width: Int, isColoured: Bool, cancellation: Cancellation
  ) throws(CatalogError) -> String {
    let loaded = try loadNames(cancellation: cancellation)
    let note = loaded.note.map { "the built-in ones: \($0)" }
    return RecordList.text(of: loaded.answer, matching: pattern, note: note, width: width, isColoured: isColoured)
  }

  /// `:describe customer`, `customer.email`, `salesOrder.item.quantity`. Waits for the account; throws `CatalogError`.
  public func describe(
    _ name: String, width: Int, isColoured: Bool, cancellation: Cancellation
  ) throws(CatalogError) -> String {
    let path = name.split(separator: ".").map(String.init)
    guard let type = path.first else { throw .unknown("a record type is wanted", nearest: nil, note: nil) }
    let loaded = try load(type, cancellation: cancellation)
    let sheet = RecordSheet(loaded.answer, note: loaded.note, width: width, isColoured: isColoured)
    return try sheet.text(of: Array(path.dropFirst()))
  }
}
