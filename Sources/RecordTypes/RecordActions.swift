extension RecordTypes {
  /// What can be done to a record of a type by `POST …/{id}/@{action}`: the buttons of its page (NetSuite help, "Executing
  /// Record Actions"; which there are for which type is general knowledge). None for a type of which none is known.
  public static func actions(of type: String) -> [String] { named(type).flatMap { actions[$0.name] } ?? [] }

  private static let actions = [
    "salesOrder": ["approve", "cancel", "close", "reopen"],
    "returnAuthorization": ["approve", "cancel", "close", "reopen"],
    "purchaseOrder": ["approve", "reject", "close", "reopen"],
    "invoice": ["approve", "reject"],
    "journalEntry": ["approve", "reject"],
    "vendorBill": ["approve", "reject"],
    "vendorPayment": ["approve", "reject"],
    "estimate": ["close", "reopen"],
    "opportunity": ["close", "reopen"],
    "expenseReport": ["submit", "approve", "reject", "reopen"],
  ]
}
