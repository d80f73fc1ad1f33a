import Platform

/// What a simulator can be told when it is made.
public struct SimulatorOptions: Sendable {
  /// The account it plays.
  public var account = "TSTDRV1234567"
  /// Seconds that an access token lives; NetSuite's live 3600.
  public var tokenLife: Int64 = 3600
  /// Certificates it accepts besides the one it makes for itself.
  public var mappings: [CertificateMapping] = []
  /// The time it believes it is, in nanoseconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int64 = { Clock.wall }

  /// What NetSuite does.
  public init() {}
}

/// A line of NetSuite's page "OAuth 2.0 Client Credentials (M2M) Setup": a certificate of an integration.
public struct CertificateMapping: Sendable {
  /// What assertions name in `kid`.
  public var certificateID: String
  /// The integration's client id, which assertions name in `iss`.
  public var clientID: String
  /// The certificate, or its public key alone, as PEM.
  public var publicKeyPEM: String
  /// The scopes the integration record has enabled.
  public var scopes: Set<String>

  /// A mapping of an integration that may use the REST services and RESTlets, unless `scopes` says otherwise.
  public init(
    certificateID: String, clientID: String, publicKeyPEM: String,
    scopes: Set<String> = ["rest_webservices", "restlets"]
  ) {
    (self.certificateID, self.clientID, self.publicKeyPEM) = (certificateID, clientID, publicKeyPEM)
    self.scopes = scopes
  }
}

/// Why a simulator could not be made or started.
public enum SimulatorError: Error, Sendable {
  /// The account id, a mapping's key or another option is not usable; the words say which and why.
  case option(String)
  /// No key or certificate could be made.
  case certificate(String)
  /// The port could not be listened on.
  case port(Int, String)
}
