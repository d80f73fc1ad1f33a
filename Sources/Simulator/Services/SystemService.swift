import JSON

/// `/services/rest/system/v1`: what NetSuite tells about itself.
struct SystemService: Service {
  let governor: Governor
  let now: @Sendable () -> Int64

  /// The limit of the smallest contract and of every development account (netsuite.md 6).
  private static let usualLimit = 5

  var routes: [Route] {
    [
      Route("GET", "services/rest/system/v1/serverTime") { _ in
        let time: JSONValue = ["serverTime": .string(Instant(nanoseconds: now()).textWithMilliseconds)]
        return .json(.plain, time.bytes)
      },
      // Administrators alone may ask it of NetSuite: every login here is one. No integration has a limit of its own.
      Route("GET", "services/rest/system/v1/governanceLimits") { _ in
        let limit = JSONValue.number(String(governor.limit ?? Self.usualLimit))
        let limits: JSONValue = [
          "accountConcurrencyLimit": limit, "accountUnallocatedConcurrencyLimit": limit,
          "integrationConcurrencyLimit": limit, "integrationLimitType": "accountLimit",
        ]
        return .json(.plain, limits.bytes)
      },
    ]
  }
}
