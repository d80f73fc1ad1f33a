import Synchronization

/// A NetSuite on this machine, good enough to test against: a made-up account with a small company in it.
///
/// It is written from NetSuite's documentation alone and shares no code with the client, so that the two
/// cannot agree on one mistake. Clients reach it as they reach NetSuite: by TLS, and logged in by an assertion.
public final class Simulator: Sendable {
  /// The account it plays.
  public let account: String
  /// The integration's client id, 64 hexadecimal digits: an assertion's `iss`.
  public let clientID = ""
  /// The id under which its own certificate is mapped: an assertion's `kid`.
  public let certificateID = ""
  /// The private key that belongs to that certificate (EC P-256, PKCS#8 PEM), made when the simulator was.
  public let privateKeyPEM = ""
  /// The self-signed certificate that its TLS shows, for 127.0.0.1 and localhost: what a client must trust.
  public let certificatePEM = ""

  /// Makes the account, its company and its keys; nothing listens yet. Throws when an option is unusable.
  public init(options: SimulatorOptions = SimulatorOptions()) throws(SimulatorError) {
    account = options.account
  }

  /// Listens on 127.0.0.1, on any free port for 0. Throws when it cannot, or already does.
  public func start(port: Int = 0) throws(SimulatorError) {}

  /// Stops listening and ends the connections; does nothing when it does not run.
  public func stop() {}

  /// `https://127.0.0.1:PORT`, what stands in the place of `https://ACCOUNT.suitetalk.api.netsuite.com`.
  /// Without a port while it does not listen.
  public var baseURL: String { "https://127.0.0.1" }
}
