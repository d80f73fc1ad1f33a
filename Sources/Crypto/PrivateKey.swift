import COpenSSL

/// A private key that signs assertions or answers for a TLS server: RSA with 3072 or 4096 bits, or EC.
public final class PrivateKey: Sendable {
  let handle: KeyHandle
  /// What it is.
  public let kind: KeyKind

  /// Takes over `handle`. Throws `KeyError.unsuited` for a kind or size that NetSuite does not take.
  init(_ handle: KeyHandle) throws(KeyError) {
    guard let kind = handle.kind, kind.isAcceptedByNetSuite else { throw .unsuited(found: handle.kindInWords) }
    self.handle = handle
    self.kind = kind
  }

  /// Reads a key from PEM: PKCS#8 (RFC 5958), PKCS#1 (RFC 8017), SEC1 (RFC 5915), encrypted or not.
  ///
  /// Mended before it is read: line ends that became `\n` in letters, blanks, CRLF or nothing at all.
  /// Throws `KeyError`: for a key NetSuite does not take too.
  public convenience init(pem: [UInt8], passphrase: String? = nil) throws(KeyError) {
    let block = try PEMBlock.privateKey(in: pem)
    try self.init(KeyHandle(reading: block, passphrase: passphrase))
  }

  /// Makes a new key. RSA takes a noticeable part of a second. Throws `KeyError`, for an RSA size that NetSuite does
  /// not take too.
  public static func generate(_ kind: KeyKind) throws(KeyError) -> PrivateKey {
    guard kind.isAcceptedByNetSuite else { throw .unsuited(found: kind.description) }
    return try PrivateKey(KeyHandle(generating: kind))
  }

  /// The half that may be known, which checks this key's signatures.
  public var publicKey: PublicKey { PublicKey(handle: handle, kind: kind) }

  /// The key as PKCS#8 in PEM, not encrypted.
  public var pem: String {
    let bio = MemoryBIO()
    PEM_write_bio_PKCS8PrivateKey(bio.pointer, handle.pointer, nil, nil, 0, nil, nil)
    return bio.text
  }

  /// The signature of `message` in the form of a JSON Web Signature: for ECDSA r and s one after the other
  /// (RFC 7518 section 3.4). Throws `KeyError.wrongAlgorithm` when the key is of another kind.
  public func sign(_ message: [UInt8], with algorithm: SignatureAlgorithm) throws(KeyError) -> [UInt8] {
    guard algorithm.suits(kind) else { throw .wrongAlgorithm(algorithm, kind) }
    let context = EVP_MD_CTX_new()
    defer { EVP_MD_CTX_free(context) }
    var keyContext: OpaquePointer?
    var length = 0
    ERR_clear_error()
    guard EVP_DigestSignInit(context, &keyContext, algorithm.digest, nil, handle.pointer) == 1,
      algorithm.configure(keyContext),
      EVP_DigestSign(context, nil, &length, message, message.count) == 1
    else { throw .failed(OpenSSLError.take().reason) }
    var signature = [UInt8](repeating: 0, count: length)
    guard EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else {
      throw .failed(OpenSSLError.take().reason)
    }
    signature.removeLast(signature.count - length)
    guard let curve = algorithm.curve else { return signature }
    guard let raw = ECDSASignature.raw(fromDER: signature, coordinateLength: curve.coordinateLength) else {
      throw .failed(OpenSSLError.take().reason)
    }
    return raw
  }
}

extension SignatureAlgorithm {
  /// Sets what RSASSA-PSS leaves open: the hash of the mask and the length of the salt.
  func configure(_ context: OpaquePointer?) -> Bool {
    guard curve == nil else { return true }
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) > 0
      && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, digestLength) > 0
      && EVP_PKEY_CTX_set_rsa_mgf1_md(context, digest) > 0
  }
}
