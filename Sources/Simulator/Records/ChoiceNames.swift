/// The names that fixed choices show as `refName`. Where none is known a choice shows its id.
enum ChoiceNames {
  /// `type` is the record's, since a status is not the same everywhere.
  static func name(of id: String, field: String, type: String) -> String {
    (byType[type]?[field] ?? names[field])?[id] ?? id
  }

  private static let names: [String: [String: String]] = [
    "acctType": [
      "AcctPay": "Accounts Payable", "AcctRec": "Accounts Receivable", "CredCard": "Credit Card",
      "DeferExpense": "Deferred Expense", "DeferRevenue": "Deferred Revenue", "COGS": "Cost of Goods Sold",
      "FixedAsset": "Fixed Asset", "LongTermLiab": "Long Term Liability", "NonPosting": "Non Posting",
      "OthAsset": "Other Asset", "OthCurrAsset": "Other Current Asset", "OthCurrLiab": "Other Current Liability",
      "OthExpense": "Other Expense", "OthIncome": "Other Income", "Stat": "Statistical",
      "UnbilledRec": "Unbilled Receivable",
    ],
    "alcoholRecipientType": ["CONSUMER": "Consumer", "LICENSEE": "Licensee"],
    "approvalStatus": ["1": "Pending Approval", "2": "Approved", "3": "Rejected", "11": "Open"],
    "costingMethod": ["AVG": "Average", "FIFO": "FIFO", "LIFO": "LIFO", "STANDARD": "Standard"],
    "country": [
      "CA": "Canada", "DE": "Germany", "GB": "United Kingdom", "SG": "Singapore", "US": "United States",
    ],
    "creditHoldOverride": ["AUTO": "Auto", "OFF": "Off", "ON": "On"],
    "emailPreference": ["DEFAULT": "Default", "HTML": "HTML", "PDF": "PDF"],
    "globalSubscriptionStatus": [
      "1": "Soft Opt-In", "2": "Soft Opt-Out", "3": "Confirmed Opt-In", "4": "Confirmed Opt-Out",
    ],
    "language": ["de_DE": "German", "en_US": "English (U.S.)", "fr_FR": "French (France)"],
    "priority": ["HIGH": "High", "LOW": "Low", "MEDIUM": "Medium"],
    "thirdPartyCarrier": ["fedex": "FedEx", "ups": "UPS", "usps": "USPS"],
  ]

  /// The letters are documented, these labels are general knowledge (netsuite.md 8).
  private static let byType: [String: [String: [String: String]]] = [
    "salesOrder": ["status": salesOrder, "orderStatus": salesOrder],
    "returnAuthorization": ["status": returned, "orderStatus": returned],
    "purchaseOrder": ["status": purchaseOrder, "orderStatus": purchaseOrder],
    "invoice": ["status": bill], "vendorBill": ["status": bill],
    "creditMemo": ["status": ["A": "Open", "B": "Fully Applied", "V": "Voided"]],
    "cashSale": ["status": ["A": "Unapproved Payment", "B": "Not Deposited", "C": "Deposited"]],
    "customerPayment": ["status": ["A": "Unapproved Payment", "B": "Not Deposited", "C": "Deposited"]],
    "estimate": ["status": ["A": "Open", "B": "Processed", "C": "Closed", "V": "Voided", "X": "Expired"]],
    "expenseReport": ["status": report],
    "itemFulfillment": ["status": shipment, "shipStatus": shipment],
    "opportunity": ["status": ["A": "In Progress", "B": "Issued Estimate", "C": "Closed - Won", "D": "Closed - Lost"]],
    "task": ["status": ["COMPLETE": "Completed", "NOTSTART": "Not Started", "PROGRESS": "In Progress"]],
  ]

  private static let salesOrder = [
    "A": "Pending Approval", "B": "Pending Fulfillment", "C": "Cancelled", "D": "Partially Fulfilled",
    "E": "Pending Billing/Partially Fulfilled", "F": "Pending Billing", "G": "Billed", "H": "Closed",
  ]
  private static let purchaseOrder = [
    "P": "Planned", "A": "Pending Supervisor Approval", "B": "Pending Receipt", "C": "Rejected by Supervisor",
    "D": "Partially Received", "E": "Pending Billing/Partially Received", "F": "Pending Bill", "G": "Fully Billed",
    "H": "Closed",
  ]
  private static let returned = [
    "A": "Pending Approval", "B": "Pending Receipt", "C": "Cancelled", "D": "Partially Received",
    "E": "Pending Refund/Partially Received", "F": "Pending Refund", "G": "Refunded", "H": "Closed",
  ]
  private static let bill = [
    "A": "Open", "B": "Paid In Full", "C": "Cancelled", "D": "Pending Approval", "E": "Rejected", "V": "Voided",
  ]
  private static let report = [
    "A": "In Progress", "B": "Pending Supervisor Approval", "C": "Pending Accounting Approval",
    "D": "Rejected by Supervisor", "E": "Rejected by Accounting", "F": "Approved by Accounting",
    "G": "Approved (Overridden) by Accounting", "H": "Rejected (Overridden) by Accounting", "I": "Paid In Full",
    "V": "Voided",
  ]
  private static let shipment = ["A": "Picked", "B": "Packed", "C": "Shipped"]
}
