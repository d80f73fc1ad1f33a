import Crypto
import JSON
import Platform

/// What clients log in with, and what the simulator shows them.
struct AccountKeys: Sendable {
  let clientID: String
  let certificateID: String
  let client: PrivateKey
  let server: PrivateKey
  private(set) var certificate: Certificate
  let tba: TBACredentials

  /// New ones, by chance. Throws when they cannot be made.
  init(for account: String) throws(SimulatorError) {
    clientID = Randomness.hex(byteCount: 32)
    certificateID = Base64URL.encode(Randomness.bytes(count: 32))
    tba = .random()
    do {
      (client, server) = (try .generate(.ec(.p256)), try .generate(.ec(.p256)))
      certificate = try Self.certificate(for: account, key: server)
    } catch {
      throw .certificate("\(error)")
    }
  }

  private static func certificate(for account: String, key: PrivateKey) throws(KeyError) -> Certificate {
    try .selfSigned(
      key: key, commonName: "nss simulator", dnsNames: ["localhost"] + hosts(of: account), ipAddresses: ["127.0.0.1"],
      days: 3650)
  }

  /// The same with a new certificate, when the one it has ends soon. Throws when none can be made.
  func renewed(for account: String) throws(SimulatorError) -> AccountKeys {
    if certificate.secondsLeft ?? 0 > 86_400 { return self }
    var keys = self
    do throws(KeyError) {
      keys.certificate = try Self.certificate(for: account, key: server)
    } catch {
      throw .certificate("\(error)")
    }
    return keys
  }

  private static func hosts(of account: String) -> [String] {
    let name = String(account.lowercased().map { $0 == "_" ? "-" : $0 })
    return ["suitetalk", "restlets"].map { "\(name).\($0).api.netsuite.com" }
  }
}

// On disk, so that who knew the account yesterday is let in today.
extension AccountKeys {
  /// Nil for what is not whole.
  init?(_ json: [UInt8]) {
    guard let value = try? JSONValue.parse(json), let clientID = value["clientID"]?.string,
      let certificateID = value["certificateID"]?.string, let tba = value["tba"]?.list?.compactMap(\.string), tba.count == 4,
      let client = value["client"]?.string, let server = value["server"]?.string, let shown = value["certificate"]?.string,
      let client = try? PrivateKey(pem: Array(client.utf8)), let server = try? PrivateKey(pem: Array(server.utf8)),
      let certificate = try? Certificate(pem: Array(shown.utf8))
    else { return nil }
    (self.clientID, self.certificateID, self.client, self.server) = (clientID, certificateID, client, server)
    self.certificate = certificate
    self.tba = TBACredentials(consumerKey: tba[0], consumerSecret: tba[1], token: tba[2], tokenSecret: tba[3])
  }

  var json: [UInt8] {
    let value: JSONValue = [
      "clientID": .string(clientID), "certificateID": .string(certificateID), "client": .string(client.pem),
      "server": .string(server.pem), "certificate": .string(certificate.pem),
      "tba": .list([tba.consumerKey, tba.consumerSecret, tba.token, tba.tokenSecret].map(JSONValue.string)),
    ]
    return value.bytes
  }
}
