/// The elliptic curves NetSuite takes, named as in FIPS 186-4.
public enum Curve: Sendable, Hashable, CaseIterable {
  case p256, p384, p521

  /// OpenSSL's name of the group.
  var groupName: String {
    switch self {
    case .p256: "prime256v1"
    case .p384: "secp384r1"
    case .p521: "secp521r1"
    }
  }

  /// Bytes of one coordinate, and so of each half of a signature (RFC 7518 section 3.4).
  var coordinateLength: Int {
    switch self {
    case .p256: 32
    case .p384: 48
    case .p521: 66
    }
  }
}

/// What a key is.
public enum KeyKind: Sendable, Hashable, CustomStringConvertible {
  /// RSA with a modulus of so many bits.
  case rsa(Int)
  case ec(Curve)

  /// The algorithm an assertion is signed with: PS256 for RSA, the curve's own for EC.
  public var signatureAlgorithm: SignatureAlgorithm {
    switch self {
    case .rsa: .PS256
    case .ec(.p256): .ES256
    case .ec(.p384): .ES384
    case .ec(.p521): .ES512
    }
  }

  /// Whether NetSuite takes certificates with such a key (NetSuite help, "Create a Certificate":
  /// RSA with 3072 or 4096 bits, EC with 256, 384 or 521).
  public var isAcceptedByNetSuite: Bool {
    switch self {
    case .rsa(let bits): bits == 3072 || bits == 4096
    case .ec: true
    }
  }

  /// In words: "RSA with 3072 bits", "EC P-256".
  public var description: String {
    switch self {
    case .rsa(let bits): "RSA with \(bits) bits"
    case .ec(.p256): "EC P-256"
    case .ec(.p384): "EC P-384"
    case .ec(.p521): "EC P-521"
    }
  }
}
