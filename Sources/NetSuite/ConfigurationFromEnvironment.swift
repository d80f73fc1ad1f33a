import Crypto
import Platform

extension Configuration {
  /// Reads `NSS_ACCOUNT`, `NSS_CLIENT_ID`, `NSS_CERTIFICATE_ID`, `NSS_PRIVATE_KEY` (the PEM text or the path of its file),
  /// and where they are set `NSS_PRIVATE_KEY_PASSPHRASE`, `NSS_BASE_URL` and `NSS_CA_FILE`. An empty variable counts as
  /// not set. Throws `NetSuiteError` of the kind `configuration`.
  public static func fromEnvironment(_ environment: [String: String]) throws(NetSuiteError) -> Configuration {
    throw NetSuiteError(.configuration, "")
  }

  /// The secrets among the variables, so that they can be kept out of all output before they are used.
  public static func secrets(in environment: [String: String]) -> [[UInt8]] { [] }
}
