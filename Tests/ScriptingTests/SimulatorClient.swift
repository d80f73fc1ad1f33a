import Crypto
import NetSuite
import Simulator

extension Simulator {
  /// A client of its account.
  func client() throws -> Client {
    Client(
      Configuration(
        account: try Account(id: account, baseURL: baseURL),
        credentials: Credentials(
          clientID: clientID, certificateID: certificateID, key: try PrivateKey(pem: Array(privateKeyPEM.utf8))),
        roots: .pem(Array(certificatePEM.utf8))))
  }
}
