import COpenSSL

/// The signature algorithms of RFC 7518 section 3.1 that NetSuite takes in a client assertion
/// (NetSuite help, "The Request Token Structure").
public enum SignatureAlgorithm: String, Sendable, CaseIterable {
  /// RSASSA-PSS with MGF1 of the same hash and a salt as long as the hash (RFC 7518 section 3.5).
  case PS256, PS384, PS512
  /// ECDSA on P-256, P-384 and P-521 (RFC 7518 section 3.4).
  case ES256, ES384, ES512

  /// The one curve an ECDSA algorithm goes with; nil for RSA.
  public var curve: Curve? {
    switch self {
    case .PS256, .PS384, .PS512: nil
    case .ES256: .p256
    case .ES384: .p384
    case .ES512: .p521
    }
  }

  /// Whether a key of this kind can make such a signature.
  public func suits(_ kind: KeyKind) -> Bool {
    switch kind {
    case .rsa: curve == nil
    case .ec(let curve): self.curve == curve
    }
  }

  /// OpenSSL's name for the hash.
  var digest: OpaquePointer {
    switch self {
    case .PS256, .ES256: EVP_sha256()
    case .PS384, .ES384: EVP_sha384()
    case .PS512, .ES512: EVP_sha512()
    }
  }

  var digestLength: Int32 {
    switch self {
    case .PS256, .ES256: 32
    case .PS384, .ES384: 48
    case .PS512, .ES512: 64
    }
  }
}
