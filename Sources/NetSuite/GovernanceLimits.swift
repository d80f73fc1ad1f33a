import JSON
import Platform

/// How many requests NetSuite serves at once (NetSuite help, "Retrieving Concurrency Limits"); each nil where it is not told.
public struct GovernanceLimits: Sendable, Equatable {
  /// Of the whole account, all integrations together.
  public let account: Int?
  /// What is left of it for integrations without a number of their own.
  public let unallocated: Int?
  /// Of the integration that asked.
  public let integration: Int?
  /// `accountLimit`, `integrationSpecific` or `internal`.
  public let kind: String?
}

extension Client {
  /// Asks for the account's limits; the role must be an administrator's. Throws `NetSuiteError`.
  public func governanceLimits(cancellation: Cancellation? = nil) throws(NetSuiteError) -> GovernanceLimits {
    let answer = try send(RESTRequest("GET", "system/v1/governanceLimits"), cancellation: cancellation).checked()
    guard let fields = try? JSONValue.parse(answer.body) else {
      throw NetSuiteError(.protocolViolation, "the account's limits are not told as JSON")
    }
    func number(_ name: String) -> Int? { fields[name]?.int64.map(Int.init) }
    return GovernanceLimits(
      account: number("accountConcurrencyLimit"), unallocated: number("accountUnallocatedConcurrencyLimit"),
      integration: number("integrationConcurrencyLimit"), kind: fields["integrationLimitType"]?.string)
  }
}
