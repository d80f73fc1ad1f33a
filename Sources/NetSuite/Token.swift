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

  /// How long to use it, in nanoseconds.
  let use: Int64

  /// It is used up to a minute before its end, or half its life when that is short. `life` is in seconds.
  init(token: String, life: Int64) {
    self.token = token
    self.life = life
    use = (life - min(60, life / 2)) * 1_000_000_000
  }

  /// One that was granted earlier. `now` is in seconds since 1970.
  init(_ entry: TokenCache.Entry, now: Int64) {
    token = entry.token
    life = entry.end - now
    use = (entry.renewal - now) * 1_000_000_000
  }

  /// What could be sent in a header field.
  static func isToken(_ text: String) -> Bool { !text.isEmpty && text.utf8.allSatisfy { 0x21...0x7E ~= $0 } }
}
