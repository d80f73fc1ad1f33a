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

extension SimulatorOptions {
  /// Throws for what no account could have.
  func check() throws(SimulatorError) {
    // The account's id stands in host names and headers.
    guard let first = account.utf8.first, Self.isLetterOrDigit(first),
      account.utf8.allSatisfy({ Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") })
    else { throw .option("'\(account)' is no account id: it has letters, digits, _ and - alone") }
    guard 1...100_000_000 ~= tokenLife else { throw .option("a token cannot live \(tokenLife) seconds") }
    guard Set(mappings.map(\.certificateID)).count == mappings.count else {
      throw .option("two certificates have the same id")
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x41...0x5a ~= byte || 0x61...0x7a ~= byte
  }
}

/// Why a simulator could not be made or started.
public enum SimulatorError: Error, Sendable, CustomStringConvertible {
  /// The account id, a mapping's key or another option is not usable; the words say which and why.
  case option(String)
  /// No key or certificate could be made.
  case certificate(String)
  /// The port could not be listened at; the words name it.
  case port(Int, String)

  /// What went wrong, in words for a user.
  public var description: String {
    switch self {
    case .option(let reason): reason
    case .certificate(let reason): "no key or certificate could be made: \(reason)"
    case .port(_, let reason): reason
    }
  }
}
