import RecordTypes

/// The types that records refer to and that the facts have no page for. Their names are those of the references;
/// which fields they have beside a name is not known.
enum ListTypes {
  static let all: [RecordType] =
    [
      "accountingBook", "billingSchedule", "contactCategory", "costCategory", "customerCategory", "customerStatus",
      "jobType", "partnerCategory", "priceLevel", "pricingGroup", "salesRole", "shipItem", "supportCaseOrigin",
      "supportCasePriority", "supportCaseStatus", "supportCaseType", "taxSchedule", "unitsType", "vendorCategory",
      "winLossReason",
    ].map { RecordType($0, common) } + [
      RecordType(
        "accountingPeriod",
        [
          Field("closed", .boolean), Field("endDate", .date), Field("externalId", .string), Field("id", .string),
          Field("isInactive", .boolean), Field("periodName", .string), Field("startDate", .date),
        ]),
      RecordType(
        "expenseCategory",
        [Field("expenseAcct", .reference("account"))] + common),
    ]

  private static let common = [
    Field("externalId", .string), Field("id", .string), Field("isInactive", .boolean), Field("name", .string),
  ]
}
