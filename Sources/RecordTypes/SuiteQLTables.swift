/// What SuiteQL has tables and columns for, as far as it is known.
///
/// The facts name few of the columns of the common tables; the rest are those of the SuiteAnalytics data source, from
/// general knowledge.
public enum SuiteQLTables {
  /// The tables that are of no one record type, with their columns; all names in lower case. `item` is not among them:
  /// it has the fields of all types of items.
  public static let common: [RecordType] = {
    let text = commonTables.withUTF8Buffer(Array.init)
    do {
      return try RecordText.types(in: text)
    } catch {
      // The text is part of the program, and a test reads all of it.
      preconditionFailure("the tables built into the program do not parse: \(error)")
    }
  }()

  /// The functions that are known to work, in capitals.
  public static let functions = [
    "ABS", "ADD_MONTHS", "ASCII", "AVG", "BUILTIN.DF", "CEIL", "CHR", "COALESCE", "CONCAT", "COUNT", "DECODE", "EXTRACT",
    "FLOOR", "GREATEST", "INITCAP", "INSTR", "LAST_DAY", "LEAST", "LENGTH", "LOWER", "LPAD", "LTRIM", "MAX", "MIN", "MOD",
    "MONTHS_BETWEEN", "NEXT_DAY", "NULLIF", "NVL", "NVL2", "POWER", "REPLACE", "ROUND", "RPAD", "RTRIM", "SIGN", "SQRT",
    "SUBSTR", "SUM", "TO_CHAR", "TO_DATE", "TO_NUMBER", "TRANSLATE", "TRIM", "TRUNC", "UPPER",
  ]
}

extension Field {
  /// Whether SuiteQL has a column for a body field of a type of this family; it is called as the field, in lower case.
  /// Which are columns is not documented one by one; sums such as `balance` are known to be none of that name.
  public func isColumn(in family: RecordFamily) -> Bool {
    switch kind {
    case .sublist, .subrecord, .collection, .array: false
    default: family != .entity || !isSum
    }
  }

  private var isSum: Bool {
    ["balance", "overdueBalance", "depositBalance", "unbilledOrders", "balancePrimary"].contains(name)
      || name.hasPrefix("consol") || name.hasPrefix("aging")
  }
}

private let commonTables: StaticString = """
  entity
  altname string
  datecreated datetime
  email string
  entityid string
  externalid string
  firstname string
  id integer
  isinactive boolean
  isperson boolean
  lastmodifieddate datetime
  lastname string
  phone string
  title string
  type string

  transaction
  approvalstatus string
  closedate date
  createddate datetime
  currency ref
  customform ref
  duedate date
  employee ref employee
  enddate date
  entity ref
  exchangerate number
  expectedclosedate date
  externalid string
  fob string
  foreignamountpaid number
  foreignamountunpaid number
  foreigntotal number
  id integer
  lastmodifieddate datetime
  memo string
  nextapprover ref
  opportunity ref
  otherrefnum string
  partner ref
  posting boolean
  postingperiod ref
  recordtype string
  shipdate date
  shipmethod ref
  startdate date
  status string
  terms ref
  title string
  trackingnumbers string
  trandate date
  tranid string
  transactionnumber string
  type string
  void boolean

  transactionaccountingline
  account ref account
  accountingbook ref accountingBook
  amount number
  credit number
  debit number
  posting boolean
  transaction ref
  transactionline integer

  transactionline
  class ref
  createdfrom ref
  creditforeignamount number
  debitforeignamount number
  department ref
  entity ref
  expenseaccount ref account
  foreignamount number
  id integer
  isbillable boolean
  isclosed boolean
  iscogs boolean
  item ref item
  itemtype string
  linesequencenumber integer
  location ref
  mainline boolean
  memo string
  netamount number
  price string
  quantity number
  quantitybackordered number
  quantitybilled number
  quantitycommitted number
  quantityfulfilled number
  rate number
  subsidiary ref subsidiary
  taxline boolean
  transaction ref
  uniquekey integer
  units string
  """
