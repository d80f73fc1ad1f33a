import Crypto

/// Everything a client must know before its first request.
public struct Configuration: Sendable {
  /// Whose services, and on which hosts.
  public let account: Account
  /// What to log in with.
  public let credentials: Credentials
  /// Whom to believe when a server shows its certificate.
  public let roots: TrustRoots
  /// Texts that must turn up in no output: the key, its passphrase.
  public let secrets: [[UInt8]]

  /// A configuration made by hand; `fromEnvironment` reads one.
  public init(account: Account, credentials: Credentials, roots: TrustRoots = .system, secrets: [[UInt8]] = []) {
    self.account = account
    self.credentials = credentials
    self.roots = roots
    self.secrets = secrets
  }
}
