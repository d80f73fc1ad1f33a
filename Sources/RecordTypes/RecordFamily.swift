/// Which of the families of record types share their ids and their table in SuiteQL.
public enum RecordFamily: Sendable, Equatable {
  /// Customers, vendors and other people; each type has a table of its own too.
  case entity
  /// All in the table `item`.
  case item
  /// All in the table `transaction`, their lines in `transactionline`.
  case transaction
  /// A type on its own.
  case other

  /// The family of a type, its name in any case.
  public init(of type: String) {
    switch type.lowercased() {
    case let name where Self.entityTypes.contains(name): self = .entity
    case let name where Self.transactionCodes[name] != nil: self = .transaction
    // serviceSaleItem, kitItem, assemblyItem …; a shipItem is a way to ship.
    case let name where name.hasSuffix("item") && name != "shipitem": self = .item
    default: self = .other
    }
  }

  /// A transaction's `type` in SuiteQL (netsuite.md 3; those it does not list are NetSuite's well known ones).
  public static func transactionCode(of type: String) -> String? { transactionCodes[type.lowercased()] }

  private static let entityTypes: Set = [
    "customer", "vendor", "employee", "contact", "job", "partner", "entitygroup", "othername",
  ]

  private static let transactionCodes = [
    "cashrefund": "CashRfnd", "cashsale": "CashSale", "check": "Check", "creditmemo": "CustCred",
    "customerdeposit": "CustDep", "customerpayment": "CustPymt", "customerrefund": "CustRfnd", "deposit": "Deposit",
    "estimate": "Estimate", "expensereport": "ExpRept", "inventoryadjustment": "InvAdjst",
    "inventorytransfer": "InvTrnfr", "invoice": "CustInvc", "itemfulfillment": "ItemShip", "itemreceipt": "ItemRcpt",
    "journalentry": "Journal", "opportunity": "Opprtnty", "purchaseorder": "PurchOrd",
    "returnauthorization": "RtnAuth", "salesorder": "SalesOrd", "transferorder": "TrnfrOrd", "vendorbill": "VendBill",
    "vendorcredit": "VendCred", "vendorpayment": "VendPymt", "vendorreturnauthorization": "VendAuth",
    "workorder": "WorkOrd",
  ]
}
