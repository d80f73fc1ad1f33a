import COpenSSL

extension KeyHandle {
  /// Reads a private key. Throws `KeyError`.
  convenience init(reading block: PEMBlock, passphrase: String?) throws(KeyError) {
    var request = PassphraseRequest(passphrase: passphrase.map { Array($0.utf8) })
    let bio = MemoryBIO(block.bytes)
    ERR_clear_error()
    let key = withUnsafeMutablePointer(to: &request) { request in
      // Without a callback OpenSSL would ask on the terminal.
      PEM_read_bio_PrivateKey(bio.pointer, nil, { PassphraseRequest.answer($0, $1, $3) }, request)
    }
    guard let key else {
      let errors = OpenSSLError.takeAll()
      if errors.contains(where: \.isUnknownCipher) { throw .unknownEncryption }
      guard request.wasAsked else { throw .malformed(errors.first?.reason ?? "OpenSSL gives no reason") }
      throw request.passphrase == nil ? .passphraseMissing : .passphraseWrong
    }
    self.init(owning: key)
  }

  /// Makes a key. Throws `KeyError.failed`.
  convenience init(generating kind: KeyKind) throws(KeyError) {
    ERR_clear_error()
    let context: OpaquePointer?
    switch kind {
    case .rsa: context = EVP_PKEY_CTX_new_from_name(nil, "RSA", nil)
    case .ec: context = EVP_PKEY_CTX_new_from_name(nil, "EC", nil)
    }
    defer { EVP_PKEY_CTX_free(context) }
    var key: OpaquePointer?
    guard EVP_PKEY_keygen_init(context) > 0 else { throw .failed(OpenSSLError.take().reason) }
    let isSet = switch kind {
    case .rsa(let bits): EVP_PKEY_CTX_set_rsa_keygen_bits(context, Int32(clamping: bits))
    case .ec(let curve): EVP_PKEY_CTX_set_group_name(context, curve.groupName)
    }
    guard isSet > 0, EVP_PKEY_generate(context, &key) > 0, let key else {
      throw .failed(OpenSSLError.take().reason)
    }
    self.init(owning: key)
  }
}

/// What OpenSSL's question for a passphrase is answered with, and whether it was asked.
private struct PassphraseRequest {
  let passphrase: [UInt8]?
  var wasAsked = false

  /// OpenSSL's `pem_password_cb`: the length of the passphrase put into `buffer`, -1 for none.
  static func answer(
    _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ context: UnsafeMutableRawPointer?
  ) -> Int32 {
    // The context is the pointer given along with the callback, which outlives the call.
    guard let buffer, let request = context?.assumingMemoryBound(to: PassphraseRequest.self) else { return -1 }
    request.pointee.wasAsked = true
    guard let passphrase = request.pointee.passphrase, passphrase.count <= Int(size) else { return -1 }
    UnsafeMutableRawPointer(buffer).copyMemory(from: passphrase, byteCount: passphrase.count)
    return Int32(passphrase.count)
  }
}

extension OpenSSLError {
  /// Whether the key is encrypted with something this OpenSSL has no longer, such as single DES. The decoders say
  /// "unsupported" too, of what a wrong passphrase makes of a key: only the ciphers' own library counts.
  fileprivate var isUnknownCipher: Bool {
    ERR_GET_LIB(code) == ERR_LIB_EVP && reason == "unsupported"
  }
}

extension KeyError {
  fileprivate static var unknownEncryption: KeyError {
    .notAKey(
      found: "encrypted in a way that OpenSSL has given up",
      advice: "encrypt it anew with: openssl pkcs8 -topk8 -provider legacy -provider default -in FILE -out KEY.pem")
  }
}
