import COpenSSL

/// Owns an `EVP_PKEY`.
///
/// Unchecked, because the pointer is set once and OpenSSL guards what it caches inside of a key with locks
/// of its own: a key that is no longer changed may be used by any number of threads.
final class KeyHandle: @unchecked Sendable {
  let pointer: OpaquePointer

  init(owning pointer: OpaquePointer) { self.pointer = pointer }

  deinit { EVP_PKEY_free(pointer) }

  /// Nil for a kind that is in none of NetSuite's lists.
  var kind: KeyKind? {
    switch EVP_PKEY_get_base_id(pointer) {
    case EVP_PKEY_RSA: .rsa(Int(EVP_PKEY_get_bits(pointer)))
    case EVP_PKEY_EC: Curve.allCases.first { $0.groupName == groupName }.map(KeyKind.ec)
    default: nil
    }
  }

  /// The kind in words, whatever it is: "Ed25519", "EC on secp256k1".
  var kindInWords: String {
    if let kind { return kind.description }
    let name = EVP_PKEY_get0_type_name(pointer).map { String(cString: $0) } ?? "of an unknown kind"
    switch EVP_PKEY_get_base_id(pointer) {
    case EVP_PKEY_EC: return "EC on \(groupName ?? "a curve without a name")"
    case EVP_PKEY_RSA_PSS: return "RSA restricted to PSS (\(EVP_PKEY_get_bits(pointer)) bits)"
    case EVP_PKEY_ED25519: return "Ed25519"
    case EVP_PKEY_ED448: return "Ed448"
    default: return "a key of the kind \(name)"
    }
  }

  private var groupName: String? {
    var name = [CChar](repeating: 0, count: 80)
    var length = 0
    guard EVP_PKEY_get_group_name(pointer, &name, name.count, &length) == 1 else { return nil }
    return String(decoding: name.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
