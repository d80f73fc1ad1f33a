/// Types whose records share their ids: no customer has the id of a vendor, no invoice that of a sales order. A
/// reference to one of them may lead to any (the facts name one of several).
enum Family: Hashable, Sendable {
  case entities, items, transactions
  /// A type on its own, by its name in lower case.
  case own(String)

  init(of type: String) {
    switch type.lowercased() {
    case let name where Self.entityTypes.contains(name): self = .entities
    case let name where Self.transactionTypes[name] != nil: self = .transactions
    // serviceSaleItem, kitItem, assemblyItem …; a shipItem is a way to ship.
    case let name where name.hasSuffix("item") && name != "shipitem": self = .items
    case let name: self = .own(name)
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

  /// A transaction's `type` in SuiteQL (netsuite.md 3; those it does not list are NetSuite's well known ones).
  static func transactionCode(_ type: String) -> String? { transactionTypes[type.lowercased()] }

  private static let entityTypes: Set = [
    "customer", "vendor", "employee", "contact", "job", "partner", "entitygroup", "othername",
  ]

  private static let transactionTypes = [
    "cashrefund": "CashRfnd", "cashsale": "CashSale", "check": "Check", "creditmemo": "CustCred",
    "customerdeposit": "CustDep", "customerpayment": "CustPymt", "customerrefund": "CustRfnd", "deposit": "Deposit",
    "estimate": "Estimate", "expensereport": "ExpRept", "inventoryadjustment": "InvAdjst",
    "inventorytransfer": "InvTrnfr", "invoice": "CustInvc", "itemfulfillment": "ItemShip", "itemreceipt": "ItemRcpt",
    "journalentry": "Journal", "opportunity": "Opprtnty", "purchaseorder": "PurchOrd",
    "returnauthorization": "RtnAuth", "salesorder": "SalesOrd", "transferorder": "TrnfrOrd", "vendorbill": "VendBill",
    "vendorcredit": "VendCred", "vendorpayment": "VendPymt", "vendorreturnauthorization": "VendAuth",
    "workorder": "WorkOrd",
  ]

  private static let transactionFields: Set = [
    "createdFrom", "customerPaymentAuthorization", "doc", "groupedTo", "intercoTransaction", "orderDoc",
    "transaction", "transactionToRefund",
  ]
}
