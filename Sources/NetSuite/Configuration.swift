import Crypto
import HTTP

/// Everything a client must know before its first request.
public struct Configuration: Sendable {
  /// Whose services, and on which hosts.
  public let account: Account
  /// What to log in with.
  public let credentials: Credentials
  /// Whom to believe when a server shows its certificate.
  public var roots: TrustRoots
  /// Texts that must turn up in no output: the key, its passphrase.
  public let secrets: [[UInt8]]
  /// How many requests may run at once; nil for what the process was told before, or NetSuite's smallest tier.
  public var concurrency: Int?
  /// A budget in the place of the account's own.
  var budget: ConcurrencyBudget?
  /// Set where nothing may be written.
  public var access: ReadOnlyGuard?
  /// The proxies to go through.
  public var proxies = Proxies()

  /// A configuration made by hand; `fromEnvironment` reads one.
  public init(account: Account, credentials: Credentials, roots: TrustRoots = .system, secrets: [[UInt8]] = []) {
    self.account = account
    self.credentials = credentials
    self.roots = roots
    self.secrets = secrets
  }
}
