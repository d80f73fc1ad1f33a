/// The accounts that transactions post to when they name none: those of the company's chart (`Chart`).
enum Accounts {
  static let checking = "1"
  static let undeposited = "3"
  static let receivable = "4"
  static let inventory = "5"
  static let payable = "9"
  /// What has been received and not billed yet.
  static let accruedPurchases = "10"
  static let employeeExpenses = "11"
  static let salesTax = "12"
  static let sales = "20"
  static let shippingIncome = "22"
  static let discounts = "23"
  static let costOfGoods = "30"
  static let supplies = "44"
}
