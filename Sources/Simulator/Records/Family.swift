import RecordTypes

/// Types whose records share their ids: no customer has the id of a vendor, no invoice that of a sales order. A
/// reference to one of them may lead to any (the facts name one of several).
enum Family: Hashable, Sendable {
  case entities, items, transactions
  /// A type on its own, by its name in lower case.
  case own(String)

  init(of type: String) {
    switch RecordFamily(of: type) {
    case .entity: self = .entities
    case .transaction: self = .transactions
    case .item: self = .items
    case .other: self = .own(type.lowercased())
    }
  }

  /// What a field refers to for which no type is documented; nil when that is not known either.
  init?(ofUntypedField field: String) {
    // A project's customer.
    if field == "parent" {
      self = .entities
    } else if Self.transactionFields.contains(field) {
      self = .transactions
    } else {
      return nil
    }
  }

  private static let transactionFields: Set = [
    "createdFrom", "customerPaymentAuthorization", "doc", "groupedTo", "intercoTransaction", "orderDoc",
    "transaction", "transactionToRefund",
  ]
}
