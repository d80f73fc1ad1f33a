/// The company's chart of accounts. `Accounts` names those that transactions post to by themselves.
enum Chart {
  /// Whether accounts of a type grow on the credit side.
  static func isCredit(_ type: String) -> Bool { creditTypes.contains(type) }

  private static let creditTypes: Set = [
    "AcctPay", "CredCard", "OthCurrLiab", "LongTermLiab", "Equity", "Income", "OthIncome", "DeferRevenue",
  ]

  /// Id, number, name and type.
  static let accounts: [(id: Int, number: String, name: String, type: String)] = [
    (1, "1000", "Checking", "Bank"), (2, "1010", "Savings", "Bank"), (3, "1050", "Undeposited Funds", "OthCurrAsset"),
    (4, "1100", "Accounts Receivable", "AcctRec"), (5, "1200", "Inventory Asset", "OthCurrAsset"),
    (6, "1300", "Prepaid Expenses", "OthCurrAsset"), (7, "1500", "Furniture & Equipment", "FixedAsset"),
    (8, "1510", "Accumulated Depreciation", "FixedAsset"), (9, "2000", "Accounts Payable", "AcctPay"),
    (10, "2050", "Inventory Received Not Billed", "OthCurrLiab"),
    (11, "2060", "Employee Expenses Payable", "OthCurrLiab"), (12, "2100", "Sales Taxes Payable", "OthCurrLiab"),
    (13, "2200", "Accrued Payroll", "OthCurrLiab"), (14, "2500", "Bank Loan", "LongTermLiab"),
    (15, "3000", "Common Stock", "Equity"), (16, "3100", "Retained Earnings", "Equity"),
    (20, "4000", "Sales", "Income"), (21, "4100", "Services", "Income"), (22, "4200", "Shipping & Handling", "Income"),
    (23, "4900", "Sales Discounts", "Income"), (30, "5000", "Cost of Goods Sold", "COGS"),
    (31, "5100", "Inbound Freight", "COGS"), (40, "6000", "Rent", "Expense"), (41, "6100", "Utilities", "Expense"),
    (42, "6200", "Salaries & Wages", "Expense"), (43, "6300", "Travel", "Expense"),
    (44, "6400", "Office Supplies", "Expense"), (45, "6500", "Depreciation", "Expense"),
    (46, "6600", "Advertising", "Expense"), (47, "6700", "Insurance", "Expense"),
    (50, "7000", "Interest Income", "OthIncome"), (51, "8000", "Interest Expense", "OthExpense"),
  ]
}
