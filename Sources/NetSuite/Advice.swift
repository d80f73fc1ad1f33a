/// What an error of NetSuite's means in practice, where its words do not say it.
enum Advice {
  private struct Rule: Sendable {
    /// Nil for any.
    let status: Int?
    let code: String?
    /// In NetSuite's words, in any case; nil for any.
    let words: String?
    let advice: String
  }

  /// The first that applies counts.
  private static let rules: [Rule] = [
    Rule(
      status: 400, code: "USER_ERROR", words: "does not have permission to perform this action",
      advice: "lists, `q` filters and SuiteQL need the role's permission Reports > SuiteAnalytics Workbook; reading by id works without it"),
    Rule(
      status: 401, code: nil, words: nil,
      advice: "the column Detail of Setup > Users/Roles > User Management > View Login Audit Trail has the reason; often the role lacks REST Web Services or Log in using OAuth 2.0 Access Tokens"),
    Rule(
      status: nil, code: nil, words: "transaction type specified is incorrect",
      advice: "it may mean not found: there is no such transaction, or it is one of another type"),
    Rule(
      status: nil, code: nil, words: "unknown identifier 'subsidiary'",
      advice: "only OneWorld accounts have subsidiaries: leave the column out"),
    Rule(
      status: nil, code: nil, words: "unknown identifier",
      advice: "columns of SuiteQL are not always named like fields of records; the message lists those of a join, and the Records Catalog has all"),
    Rule(
      status: nil, code: nil, words: "invalid search type",
      advice: "tables of SuiteQL are not always named like record types: all transactions are in `transaction`"),
    Rule(
      status: nil, code: nil, words: "already exists",
      advice: "its name or external id is taken; PUT record/v1/TYPE/eid:EXTERNALID changes the record that has it, or makes one"),
    Rule(
      status: 404, code: nil, words: "record type",
      advice: "record types are written like `salesOrder`, `inventoryItem` and `customrecord_x`, and not all of NetSuite's are there"),
    Rule(
      status: 403, code: nil, words: nil,
      advice: "the role lacks a permission for this record; reading one needs the permission to edit it"),
    Rule(
      status: 400, code: "SSS_REQUEST_LIMIT_EXCEEDED", words: nil, advice: "fewer at once: --concurrency"),
    Rule(status: 429, code: nil, words: nil, advice: "fewer at once: --concurrency"),
    Rule(
      status: nil, code: "SSS_INVALID_SCRIPTLET_ID", words: nil,
      advice: "are `script` and `deploy` right, the deployment released, and the role one of its audience?"),
    Rule(status: 503, code: nil, words: nil, advice: "NetSuite, or a proxy in between, is down or under maintenance: try again later"),
    Rule(status: 502, code: nil, words: nil, advice: "NetSuite, or a proxy in between, is down or under maintenance: try again later"),
    Rule(status: nil, code: "UNEXPECTED_ERROR", words: nil, advice: "an error of NetSuite's own: quote its error id to the support"),
  ]

  static func about(_ status: Int, _ details: [ErrorDetail], path: String) -> String? {
    rules.first { rule in
      guard rule.status == nil || rule.status == status else { return false }
      if rule.code == nil, rule.words == nil { return true }
      return details.contains { detail in
        (rule.code == nil || rule.code == detail.code)
          && (rule.words == nil || detail.detail?.lowercased().contains(rule.words!) == true)
      }
    }?.advice
  }
}
