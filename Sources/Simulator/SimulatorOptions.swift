import Platform
import RecordTypes

/// What a simulator can be told when it is made.
public struct SimulatorOptions: Sendable {
  /// The account it plays.
  public var account = "TSTDRV1234567"
  /// Seconds that an access token lives; NetSuite's live 3600.
  public var tokenLife: Int64 = 3600
  /// Certificates it accepts besides the one it makes for itself.
  public var mappings: [CertificateMapping] = []
  /// Who may sign requests by OAuth 1.0a, besides the one it makes for itself.
  public var tba: [TBACredentials] = []
  /// Nanoseconds that every answer takes at least.
  public var latency: Int64 = 0
  /// Requests that may be under way at once, beyond which it answers 429; nil for as many as come.
  public var concurrency: Int?
  /// Shares of all requests, in 0...1, that something befalls.
  public var faults: [Fault: Double] = [:]
  /// Decides, with a request's number, what befalls it: with the same seed a run can be repeated.
  public var seed: UInt64 = 1
  /// Nanoseconds that an answer takes longer whose fault is `slow`.
  public var slowness: Int64 = 3_000_000_000
  /// Nanoseconds after which a request that prefers to be carried out asynchronously is.
  public var jobTime: Int64 = 300_000_000
  /// How many customers the company has: 200 with a year of trade, and more, who buy nothing, to see how it does.
  public var customers = 200
  /// The folder in which the account outlives the process, made if it is not there; nil for an account that does not.
  /// What `customers` says counts when the folder is new.
  public var dataFolder: String?
  /// The state to begin with, as `Simulator.state` gives it, in the place of the usual company.
  public var initialState: [UInt8]?
  /// Jobs that are done and still known.
  var keptJobs = 1_000
  /// Bytes that those may take.
  var keptJobBytes = 64 << 20
  /// Bytes of its log that is to be made anew; nil for the usual number.
  var longLog: Int?
  /// Record types besides NetSuite's own; `addRecordTypes` reads them.
  var recordTypes: [RecordType] = []
  /// What RESTlets answer, JSON, by script id; others tell back what they were sent.
  public var restlets: [String: [UInt8]] = [:]
  /// Told of every request that came over the network, once it is answered; on several threads at once.
  public var log: (@Sendable (HandledRequest) -> Void)?
  /// The time it believes it is, in nanoseconds since 1970-01-01T00:00:00Z.
  public var now: @Sendable () -> Int64 = { Clock.wall }

  /// What NetSuite does.
  public init() {}
}

/// The secrets of token-based authentication (OAuth 1.0a): an integration's, and those of a user's token for it.
public struct TBACredentials: Sendable, Equatable {
  public var consumerKey: String
  public var consumerSecret: String
  public var token: String
  public var tokenSecret: String

  /// NetSuite's are 64 hexadecimal digits each; any will do.
  public init(consumerKey: String, consumerSecret: String, token: String, tokenSecret: String) {
    (self.consumerKey, self.consumerSecret) = (consumerKey, consumerSecret)
    (self.token, self.tokenSecret) = (token, tokenSecret)
  }

  /// New ones, by chance.
  static func random() -> TBACredentials {
    TBACredentials(
      consumerKey: Randomness.hex(byteCount: 32), consumerSecret: Randomness.hex(byteCount: 32),
      token: Randomness.hex(byteCount: 32), tokenSecret: Randomness.hex(byteCount: 32))
  }
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
    guard latency >= 0, slowness >= 0, jobTime >= 0 else { throw .option("an answer cannot come before its request") }
    guard 200...10_000_000 ~= customers else { throw .option("the company has 200 customers or more, to 10,000,000") }
    guard concurrency ?? 1 >= 1 else { throw .option("at least one request must be allowed at a time") }
    guard faults.values.allSatisfy({ 0...1 ~= $0 }), faults.values.reduce(0, +) <= 1 + 1e-9 else {
      throw .option("the rates of the faults are shares of all requests: from 0 to 1, and no more than 1 together")
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
  /// The data folder cannot be used; the words name it and say why.
  case data(String)
  /// The port could not be listened at; the words name it.
  case port(Int, String)

  /// What went wrong, in words for a user.
  public var description: String {
    switch self {
    case .option(let reason), .data(let reason): reason
    case .certificate(let reason): "no key or certificate could be made: \(reason)"
    case .port(_, let reason): reason
    }
  }
}
