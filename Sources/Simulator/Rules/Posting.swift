import Decimals

/// A line of what a transaction does to the books, in the company's base currency.
struct Posting: Sendable, Equatable {
  /// The id of the account.
  let account: String
  /// A debit; a credit is negative.
  let amount: BigDecimal
  /// The line of the transaction that it comes from; 0 is the transaction as a whole.
  let line: Int

  /// The sublists whose lines are lines of a transaction, in the order in which they are counted.
  static let sublists = ["item", "expense", "line"]
}
