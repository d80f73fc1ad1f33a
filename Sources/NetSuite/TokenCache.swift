import Crypto
import HTTP
import JSON
import Platform

/// Tokens kept between runs: a file each, which only its owner may read, named by what the token is for.
public struct TokenCache: Sendable {
  private let folder: String

  /// Keeps them in `folder`, which is made with the first.
  public init(folder: String) { self.folder = folder }

  /// The one of the user: `$XDG_CACHE_HOME/nss`, else `~/.cache/nss` (XDG Base Directory Specification); nil where the
  /// environment names no home.
  public init?(environment: [String: String]) {
    guard let folder = UserFolder.cache.path(environment) else { return nil }
    self.init(folder: folder)
  }

  /// A token as it is kept; the moments are seconds since 1970.
  public struct Entry: Sendable, Equatable {
    let token: String
    /// When another one is to be used.
    let renewal: Int64
    /// When NetSuite takes it no more.
    public let end: Int64
  }

  /// The name says nothing of what it is made of, and changes with all of it.
  private func path(_ configuration: Configuration, _ scope: Scope) -> String {
    let credentials = configuration.credentials
    let parts = [configuration.account.key, credentials.clientID, credentials.certificateID, scope.rawValue]
    return "\(folder)/token-\(SHA256.hash(Array(parts.joined(separator: "\n").utf8)).hexadecimal)"
  }

  /// Nil for none that is good at `now`, and for a file that another might have written.
  func load(_ configuration: Configuration, _ scope: Scope, now: Int64) -> Entry? {
    let path = path(configuration, scope)
    guard PrivateFiles.isOwn(path), let bytes = try? Files.read(path, atMost: 1 << 16), let value = try? JSONValue.parse(bytes),
      let token = value["token"]?.string, Grant.isToken(token), let renewal = value["renewal"]?.int64, let end = value["end"]?.int64,
      // One from the future is of a clock that was wrong.
      now < renewal, renewal - now <= 86_400
    else { return nil }
    return Entry(token: token, renewal: renewal, end: end)
  }

  /// Without a word when it cannot be written: the token is good without.
  func save(_ entry: Entry, _ configuration: Configuration, _ scope: Scope) {
    let value: JSONValue = [
      "token": .string(entry.token), "renewal": .number(String(entry.renewal)), "end": .number(String(entry.end)),
    ]
    try? PrivateFiles.write(value.bytes, to: path(configuration, scope))
  }

  /// Forgets a token that NetSuite refused; another one that was put in its place stays.
  func drop(_ token: String, _ configuration: Configuration, _ scope: Scope, now: Int64) {
    guard load(configuration, scope, now: now)?.token == token else { return }
    PrivateFiles.remove(path(configuration, scope))
  }

  /// When the token kept for the account's records ends, in seconds since 1970; nil for none that is good at `now`.
  public func end(for configuration: Configuration, now: Int64) -> Int64? {
    load(configuration, .restWebServices, now: now)?.end
  }
}
