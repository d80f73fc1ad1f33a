import COpenSSL

/// A public key that checks signatures: RSA of any size, or EC on a curve NetSuite takes.
public final class PublicKey: Sendable {
  let handle: KeyHandle
  /// What it is.
  public let kind: KeyKind

  init(handle: KeyHandle, kind: KeyKind) {
    self.handle = handle
    self.kind = kind
  }

  /// Reads a public key (RFC 5280 SubjectPublicKeyInfo) or the one of a certificate, from PEM. Throws `KeyError`.
  public convenience init(pem: [UInt8]) throws(KeyError) {
    let blocks = PEMBlock.all(in: pem)
    if let block = blocks.first(where: { $0.label == "PUBLIC KEY" }) {
      ERR_clear_error()
      let bio = MemoryBIO(block.bytes)
      guard let key = PEM_read_bio_PUBKEY(bio.pointer, nil, nil, nil) else {
        throw .malformed(OpenSSLError.take().reason)
      }
      try self.init(checking: KeyHandle(owning: key))
    } else {
      try self.init(checking: Certificate(pem: pem).keyHandle())
    }
  }

  convenience init(checking handle: KeyHandle) throws(KeyError) {
    guard let kind = handle.kind else { throw .unsuited(found: handle.kindInWords) }
    self.init(handle: handle, kind: kind)
  }

  /// The key as SubjectPublicKeyInfo in PEM.
  public var pem: String {
    let bio = MemoryBIO()
    PEM_write_bio_PUBKEY(bio.pointer, handle.pointer)
    return bio.text
  }

  /// Whether `signature`, in the form of a JSON Web Signature, is one of `message` by this key's owner.
  /// False too for a signature of the wrong length and an algorithm that does not go with the key.
  public func verify(_ message: [UInt8], signature: [UInt8], with algorithm: SignatureAlgorithm) -> Bool {
    guard algorithm.suits(kind), let encoded = Self.encode(signature, for: algorithm) else { return false }
    let context = EVP_MD_CTX_new()
    defer {
      EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    var keyContext: OpaquePointer?
    return EVP_DigestVerifyInit(context, &keyContext, algorithm.digest, nil, handle.pointer) == 1
      && algorithm.configure(keyContext)
      && EVP_DigestVerify(context, encoded, encoded.count, message, message.count) == 1
  }

  private static func encode(_ signature: [UInt8], for algorithm: SignatureAlgorithm) -> [UInt8]? {
    guard let curve = algorithm.curve else { return signature }
    guard signature.count == 2 * curve.coordinateLength else { return nil }
    return ECDSASignature.der(fromRaw: signature)
  }
}
