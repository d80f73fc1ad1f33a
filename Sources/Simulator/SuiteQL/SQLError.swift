/// Why a query is refused, in the words behind "Detailed unprocessed description follows." (netsuite.md 3).
struct SQLError: Error, Equatable {
  let message: String

  private init(_ message: String) { self.message = message }

  static func search(_ what: String) -> SQLError { SQLError("Search error occurred: \(what).") }

  /// NetSuite says no more than that; what follows the colon is the simulator's, to name what it does not know.
  static func unsupported(_ what: String) -> SQLError { search("Invalid or unsupported search: \(what)") }

  static func unknownTable(_ name: String) -> SQLError { SQLError("Invalid search type: \(name).") }

  /// `sources` are the tables of the query, by the names they have in it.
  static func unknownColumn(_ name: String, _ sources: [(alias: String, table: String)]) -> SQLError {
    let known = sources.map { "\($0.alias)=\($0.table)" }.joined(separator: ", ")
    return search("Unknown identifier '\(name)'. Available identifiers are: {\(known)}")
  }
}
