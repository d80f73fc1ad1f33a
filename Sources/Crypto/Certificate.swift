import COpenSSL

/// An X.509 certificate (RFC 5280).
///
/// Unchecked, because the pointer is set once and OpenSSL guards what it caches inside of a certificate with
/// a lock of its own.
public final class Certificate: @unchecked Sendable {
  let pointer: OpaquePointer

  init(owning pointer: OpaquePointer) { self.pointer = pointer }

  deinit { X509_free(pointer) }

  /// Reads the first certificate of a PEM text. Throws `KeyError`.
  public convenience init(pem: [UInt8]) throws(KeyError) {
    guard let block = PEMBlock.all(in: pem).first(where: { $0.label.hasSuffix("CERTIFICATE") }) else {
      throw .notAKey(
        found: "no certificate", advice: "a PEM text with a line “-----BEGIN CERTIFICATE-----” is wanted")
    }
    ERR_clear_error()
    let bio = MemoryBIO(block.bytes)
    guard let certificate = PEM_read_bio_X509(bio.pointer, nil, nil, nil) else {
      throw .malformed(OpenSSLError.take().reason)
    }
    self.init(owning: certificate)
  }

  /// The certificate in PEM (RFC 7468).
  public var pem: String {
    let bio = MemoryBIO()
    PEM_write_bio_X509(bio.pointer, pointer)
    return bio.text
  }

  /// The key it is about. Throws `KeyError` when that is neither RSA nor EC on a curve NetSuite takes.
  public func publicKey() throws(KeyError) -> PublicKey {
    try PublicKey(checking: keyHandle())
  }

  func keyHandle() throws(KeyError) -> KeyHandle {
    ERR_clear_error()
    guard let key = X509_get_pubkey(pointer) else { throw .malformed(OpenSSLError.take().reason) }
    return KeyHandle(owning: key)
  }
}
