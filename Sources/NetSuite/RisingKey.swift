import Decimals

/// The column by which the pages of a query follow each other: each row's value is above the one before, so that asking
/// for what is above one leaves no row out.
///
/// Whether a page's last value comes twice only the next page tells. So that row is read again there: what is asked for is
/// above the last row but one, which is known to be the only one with its value.
struct RisingKey: Sendable {
  /// Its name as it is written.
  let name: String
  /// The name in lower case, as NetSuite answers it.
  let column: String
  /// What the next page is to be above: the value of the last row that is done with.
  private(set) var latest: String?
  /// The value of the row behind it, with which the next page begins; nil when there is none.
  private var held: String?
  // All values are answered as texts. A column of texts may be in an order that only one of the two fits.
  private var risesAsNumber = true
  private var risesAsText = true
  private var rowCount = 0

  init(_ name: String) { (self.name, self.column) = (name, name.lowercased()) }

  /// Takes a page's values, in order; the last one of a page that `isFollowed` comes again. Throws `NetSuiteError` for one
  /// that is missing, not above the one before, or that does not come again.
  mutating func take(_ values: [String?], isFollowed: Bool) throws(NetSuiteError) {
    if isFollowed, values.count < 2 { throw .singleRow(column) }
    if let held, values.first != .some(held) { throw .keyGone(column, held, now: values.first ?? nil) }
    var beforeLast: String?
    for value in values {
      rowCount += 1
      guard let value else { throw .keyMissing(column, row: rowCount) }
      if let latest {
        risesAsNumber = risesAsNumber && Self.isNumber(latest, below: value)
        risesAsText = risesAsText && latest.utf8.lexicographicallyPrecedes(value.utf8)
        guard risesAsNumber || risesAsText else { throw .keyFalls(column, from: latest, to: value, row: rowCount) }
      }
      (beforeLast, latest) = (latest, value)
    }
    held = isFollowed ? latest : nil
    guard isFollowed else { return }
    latest = beforeLast
    rowCount -= 1
  }

  private static func isNumber(_ a: String, below b: String) -> Bool {
    if let a = Int64(a), let b = Int64(b) { return a < b }
    guard let a = try? BigDecimal(a), let b = try? BigDecimal(b) else { return false }
    return a < b
  }
}

extension NetSuiteError {
  fileprivate static func keyMissing(_ column: String, row: Int) -> NetSuiteError {
    NetSuiteError(
      .paging, "row \(row) of the query has no `\(column)`, by which its pages follow each other",
      notes: ["NetSuite leaves out what is null, and what the query does not select"],
      hint: "select it, and let it be a column that is never null, such as id")
  }

  fileprivate static func singleRow(_ column: String) -> NetSuiteError {
    NetSuiteError(
      .paging, "a page of the query has one row, and says that more follow",
      notes: ["whether the next row has the same `\(column)` shows on a page that has both"])
  }

  fileprivate static func keyGone(_ column: String, _ held: String, now: String?) -> NetSuiteError {
    NetSuiteError(
      .paging, "the row with the `\(column)` \(held) did not come again where the next page begins",
      notes: [now.map { "that begins with \($0)" } ?? "that has no row", "it was deleted meanwhile, or NetSuite compares the values otherwise"],
      hint: "read it again; a key is a column whose values all differ, a number such as id")
  }

  fileprivate static func keyFalls(_ column: String, from: String, to: String, row: Int) -> NetSuiteError {
    NetSuiteError(
      .paging, "the query's `\(column)` does not rise: row \(row) has \(to), the one before \(from)",
      notes: ["by a value that comes twice, or out of order, rows would be left out"],
      hint: "a key is a column whose values all differ, such as id")
  }
}
