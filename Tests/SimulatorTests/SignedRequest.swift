import Crypto
import HTTP
import Simulator

/// A request signed by OAuth 1.0a as RFC 5849 says, written apart from the simulator's own reading of it.
struct SignedRequest {
  var method = "GET"
  /// Pairs of the query, unencoded.
  var query: [(String, String)] = []
  var path = "/services/rest/record/v1/customer/1234"
  var realm = "TSTDRV1234567"
  var credentials: TBACredentials
  var timestamp: Int64
  var nonce = "0123456789abcdef"
  var signatureMethod: String? = "HMAC-SHA256"
  var version: String? = "1.0"
  /// What is sent in the place of the signature.
  var forged: String?

  private func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let letter = Character(Unicode.Scalar(byte))
      if letter.isASCII, letter.isLetter || letter.isNumber || "-._~".contains(letter) { return String(letter) }
      let digits = String(byte, radix: 16, uppercase: true)
      return (digits.count == 1 ? "%0" : "%") + digits
    }.joined()
  }

  private var parameters: [(String, String)] {
    [
      ("oauth_token", credentials.token), ("oauth_consumer_key", credentials.consumerKey), ("oauth_nonce", nonce),
      ("oauth_timestamp", String(timestamp)),
    ] + (signatureMethod.map { [("oauth_signature_method", $0)] } ?? []) + (version.map { [("oauth_version", $0)] } ?? [])
  }

  private var signature: String {
    let pairs = (query + parameters).map { "\(escaped($0.0))=\(escaped($0.1))" }.sorted().joined(separator: "&")
    let text = [method, "https://127.0.0.1\(path)", pairs].map(escaped).joined(separator: "&")
    let key = "\(escaped(credentials.consumerSecret))&\(escaped(credentials.tokenSecret))"
    let letters = Base64URL.encode(HMAC.sha256(Array(text.utf8), key: Array(key.utf8)))
    return String(letters.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }) + "="
  }

  var request: HTTPRequest {
    let fields = parameters + [("oauth_signature", forged ?? signature)]
    let header = "OAuth realm=\"\(realm)\", " + fields.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ", ")
    let query = query.map { "\(escaped($0.0))=\(escaped($0.1))" }.joined(separator: "&")
    return HTTPRequest(
      method: method, target: query.isEmpty ? path : "\(path)?\(query)", headers: ["Authorization": header])
  }
}
