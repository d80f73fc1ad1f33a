import JSON

/// `/services/rest/system/v1`: what NetSuite tells about itself.
struct SystemService: Service {
  let now: @Sendable () -> Int64

  var routes: [Route] {
    [
      Route("GET", "services/rest/system/v1/serverTime") { _ in
        let time: JSONValue = ["serverTime": .string(Instant(nanoseconds: now()).textWithMilliseconds)]
        return .json(.plain, time.bytes)
      }
    ]
  }
}
