import Crypto
import HTTP
import Platform

extension Configuration {
  /// Reads `NSS_ACCOUNT`, `NSS_CLIENT_ID`, `NSS_CERTIFICATE_ID`, `NSS_PRIVATE_KEY` (the PEM text or the path of its
  /// file), and where they are set `NSS_PRIVATE_KEY_PASSPHRASE`, `NSS_BASE_URL` and `NSS_CA_FILE`. An empty variable
  /// counts as not set. Without an argument the variables are the process's own. Throws `NetSuiteError` of the kind `configuration`, for all missing variables at once.
  public static func fromEnvironment(_ environment: [String: String] = Environment.variables) throws(NetSuiteError) -> Configuration {
    let values = environment.filter { !$0.value.isEmpty }
    let missing = Variable.needed.filter { values[$0.name] == nil }
    guard missing.isEmpty, let account = values["NSS_ACCOUNT"], let clientID = values["NSS_CLIENT_ID"],
      let certificateID = values["NSS_CERTIFICATE_ID"], let privateKey = values["NSS_PRIVATE_KEY"]
    else { throw .missing(missing) }
    for (name, id) in [("NSS_CLIENT_ID", clientID), ("NSS_CERTIFICATE_ID", certificateID)] where !isID(id) { throw .notAnID(name) }
    let source = try KeySource(privateKey)
    let credentials = Credentials(
      clientID: clientID, certificateID: certificateID,
      key: try source.key(passphrase: values["NSS_PRIVATE_KEY_PASSPHRASE"]))
    var configuration = Configuration(
      account: try Account(id: account, baseURL: values["NSS_BASE_URL"]), credentials: credentials,
      roots: try roots(file: values["NSS_CA_FILE"], named: "NSS_CA_FILE"), secrets: secrets(in: environment) + source.secrets)
    configuration.proxies = try proxies(values)
    return configuration
  }

  /// `HTTPS_PROXY` and `NO_PROXY`. Throws `NetSuiteError` of the kind `configuration`.
  public static func proxies(_ environment: [String: String]) throws(NetSuiteError) -> Proxies {
    do throws(Proxies.Unusable) {
      return try Proxies(environment: environment)
    } catch {
      throw NetSuiteError(.configuration, error.words, hint: "HTTPS_PROXY holds http://HOST:PORT, or http://USER:PASSWORD@HOST:PORT")
    }
  }

  /// The certificates of a file, which `name` names, or the system's. Throws `NetSuiteError` when it cannot be read.
  public static func roots(file path: String?, named name: String) throws(NetSuiteError) -> TrustRoots {
    guard let path else { return .system }
    do {
      // What is in it is seen when the first connection is made; that it is there should not wait for that.
      _ = try Files.read(path, atMost: 64 << 20)
    } catch {
      throw NetSuiteError(
        .configuration, "the root certificates cannot be read: \(error)",
        hint: "\(name) holds the path of a PEM file; without it the system's own are used")
    }
    return .file(path)
  }

  /// Ids have neither blanks nor line ends, which a secret store may have put behind them.
  private static func isID(_ text: String) -> Bool { text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F } }

  /// The secrets among the variables, so that they can be kept out of all output before they are used.
  public static func secrets(in environment: [String: String]) -> [[UInt8]] {
    let names = ["NSS_PRIVATE_KEY_PASSPHRASE", "NSS_CLIENT_SECRET"]
    var secrets = names.compactMap { environment[$0] }.filter { !$0.isEmpty }.map { Array($0.utf8) }
    if let value = environment["NSS_PRIVATE_KEY"], !value.isEmpty, !KeySource.isPath(value) {
      secrets += KeySource.secrets(in: Array(value.utf8))
    }
    return secrets
  }
}

/// A variable that must be set, and what it should hold.
private struct Variable {
  let name: String
  let content: String

  static let needed = [
    Variable(
      name: "NSS_ACCOUNT", content: "the account id of Setup > Company > Company Information: 1234567, 1234567_SB1"),
    Variable(
      name: "NSS_CLIENT_ID", content: "the client id (consumer key), shown once when the integration record is made"),
    Variable(
      name: "NSS_CERTIFICATE_ID",
      content: "the certificate id of Setup > Integration > OAuth 2.0 Client Credentials (M2M) Setup"),
    Variable(
      name: "NSS_PRIVATE_KEY", content: "the path of the certificate's private key in PEM, or the PEM text itself"),
  ]
}

extension NetSuiteError {
  fileprivate static func notAnID(_ name: String) -> NetSuiteError {
    NetSuiteError(
      .configuration, "\(name) has a blank or a line end in it", hint: "set it to the id alone: a line end behind it counts too")
  }

  fileprivate static func missing(_ variables: [Variable]) -> NetSuiteError {
    let names = variables.map(\.name)
    let list = names.count == 1 ? names[0] : names.dropLast().joined(separator: ", ") + " and " + names[names.count - 1]
    return NetSuiteError(
      .configuration, "the environment lacks \(list)", notes: variables.map { "\($0.name) holds \($0.content)" },
      hint: "set \(variables.count == 1 ? "it" : "them"); an empty variable counts as not set")
  }
}
