extension RecordTypes {
  /// The types a record of a type can be made into by `!transform` (netsuite.md 8; those of purchases from general
  /// knowledge); none for a type of which none is known.
  public static func transformTargets(of type: String) -> [String] {
    named(type).flatMap { targets[$0.name] } ?? []
  }

  private static let targets = [
    "customer": ["cashSale", "customerPayment", "estimate", "invoice", "opportunity", "salesOrder"],
    "vendor": ["purchaseOrder", "vendorBill", "vendorPayment"],
    "opportunity": ["cashSale", "estimate", "invoice", "salesOrder"],
    "estimate": ["cashSale", "invoice", "salesOrder"],
    "salesOrder": ["cashSale", "invoice", "itemFulfillment", "returnAuthorization"],
    "invoice": ["creditMemo", "customerPayment", "returnAuthorization"],
    "cashSale": ["returnAuthorization"],
    "returnAuthorization": ["creditMemo", "itemReceipt"],
    "purchaseOrder": ["itemReceipt", "vendorBill"],
    "vendorBill": ["vendorPayment"],
  ]
}
