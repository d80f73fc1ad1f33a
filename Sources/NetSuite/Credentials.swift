import Crypto

/// What an integration logs in with: OAuth 2.0 client credentials with a certificate (NetSuite help,
/// "OAuth 2.0 Client Credentials (M2M) Flow").
public struct Credentials: Sendable {
  /// The client id (consumer key) of the integration record.
  public let clientID: String
  /// The id NetSuite gave the certificate when it was uploaded; the assertion's `kid`.
  public let certificateID: String
  /// The private key of the certificate.
  public let key: PrivateKey

  /// Nothing is checked here: NetSuite alone knows which belong together.
  public init(clientID: String, certificateID: String, key: PrivateKey) {
    self.clientID = clientID
    self.certificateID = certificateID
    self.key = key
  }
}
