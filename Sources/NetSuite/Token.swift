/// An access token.
struct Token: Sendable {
  /// Tells it from the others of its source.
  let number: Int
  let value: String
  /// `Timekeeper.monotonic` from which on another one is used.
  let renewal: Int64
  /// Whether it was fetched because the one before was refused.
  let replacesRefused: Bool
}

/// What the token endpoint grants.
struct Grant: Sendable {
  let token: String
  /// Seconds.
  let life: Int64

  /// How long to use it, in nanoseconds: up to a minute before its end, or half its life when that is short.
  var use: Int64 { (life - min(60, life / 2)) * 1_000_000_000 }
}
