/// Why a key or a certificate could not be used. No case holds any part of the key or its passphrase.
public enum KeyError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text holds something other than what was asked for: what it is, and what to do about it.
  case notAKey(found: String, advice: String)
  /// A private key of a kind or size that NetSuite does not take.
  case unsuited(found: String)
  /// The key is encrypted and no passphrase was given.
  case passphraseMissing
  /// The key is encrypted with another passphrase.
  case passphraseWrong
  /// It looks like a key and cannot be read; OpenSSL's words.
  case malformed(String)
  /// The key cannot make or check signatures of this algorithm.
  case wrongAlgorithm(SignatureAlgorithm, KeyKind)
  /// OpenSSL could not do it; its words.
  case failed(String)

  /// What is wrong, as the end of a sentence that names the key: "is …".
  public var description: String {
    switch self {
    case .notAKey(let found, _): "is \(found)"
    case .unsuited(let found): "is \(found)"
    case .passphraseMissing: "is encrypted, and no passphrase was given"
    case .passphraseWrong: "is encrypted with another passphrase than the one given"
    case .malformed(let detail): "is damaged: \(detail)"
    case .wrongAlgorithm(let algorithm, let kind): "is \(kind), which cannot be used with \(algorithm.rawValue)"
    case .failed(let detail): "could not be used: \(detail)"
    }
  }

  /// What to do about it, where there is something.
  public var advice: String? {
    switch self {
    case .notAKey(_, let advice): advice
    case .unsuited: "NetSuite takes RSA with 3072 or 4096 bits and EC with P-256, P-384 or P-521"
    case .malformed: "from its BEGIN line to its END line nothing may be missing: compare it with the original"
    case .passphraseMissing, .passphraseWrong, .wrongAlgorithm, .failed: nil
    }
  }
}
