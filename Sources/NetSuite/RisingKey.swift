import Decimals

/// The column by which the pages of a query follow each other: each row's value is above the one before, so that asking
/// for what is above the last one leaves no row out.
struct RisingKey: Sendable {
  /// Its name as it is written.
  let name: String
  /// The name in lower case, as NetSuite answers it.
  let column: String
  /// The last row's.
  private(set) var latest: String?
  // All values are answered as texts. A column of texts may be in an order that only one of the two fits.
  private var risesAsNumber = true
  private var risesAsText = true
  private var rowCount = 0

  init(_ name: String) { (self.name, self.column) = (name, name.lowercased()) }

  /// Takes a page's values, in order. Throws `NetSuiteError` for one that is missing or not above the one before.
  mutating func take(_ values: [String?]) throws(NetSuiteError) {
    for value in values {
      rowCount += 1
      guard let value else { throw .keyMissing(column, row: rowCount) }
      if let latest {
        risesAsNumber = risesAsNumber && Self.isNumber(latest, below: value)
        risesAsText = risesAsText && latest.utf8.lexicographicallyPrecedes(value.utf8)
        guard risesAsNumber || risesAsText else { throw .keyFalls(column, from: latest, to: value, row: rowCount) }
      }
      latest = value
    }
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

  fileprivate static func keyFalls(_ column: String, from: String, to: String, row: Int) -> NetSuiteError {
    NetSuiteError(
      .paging, "the query's `\(column)` does not rise: row \(row) has \(to), the one before \(from)",
      notes: ["by a value that comes twice, or out of order, rows would be left out"],
      hint: "a key is a column whose values all differ, such as id")
  }
}
