import COpenSSL
import Platform

/// The certificates a client starts from when it decides whom to believe.
public enum TrustRoots: Sendable, Equatable {
  /// What `SSL_CERT_FILE` and `SSL_CERT_DIR` name, else the ones of the system.
  case system
  /// A file of certificates in PEM, and nothing besides.
  case file(String)
  /// Certificates in PEM, and nothing besides.
  case pem([UInt8])

  /// Where Debian and OpenSSL keep a directory of certificates that are read one by one, when they are needed.
  private static var systemDirectories: [String] {
    ["/etc/ssl/certs", String(cString: X509_get_default_cert_dir())]
  }

  func load(into context: OpaquePointer) throws(TLSError) {
    ERR_clear_error()
    if self != .system {
      // Who names a server's own certificate means just that one, whoever has signed it.
      X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(context), UInt(X509_V_FLAG_PARTIAL_CHAIN))
    }
    switch self {
    case .file(let path):
      guard SSL_CTX_load_verify_file(context, path) == 1 else {
        throw .configuration("no certificates can be read from \(path): \(OpenSSLError.take().reason)")
      }
    case .pem(let text):
      try Self.load(text, into: SSL_CTX_get_cert_store(context))
    case .system:
      try Self.loadSystem(into: context)
    }
  }

  private static func load(_ text: [UInt8], into store: OpaquePointer?) throws(TLSError) {
    let blocks = PEMBlock.all(in: text).filter { $0.label.hasSuffix("CERTIFICATE") }
    guard !blocks.isEmpty else { throw .configuration("there is no certificate among the trusted ones") }
    for block in blocks {
      do {
        let certificate = try Certificate(pem: block.bytes)
        X509_STORE_add_cert(store, certificate.pointer)
      } catch {
        throw .configuration("a trusted certificate \(error)")
      }
    }
  }

  private static func loadSystem(into context: OpaquePointer) throws(TLSError) {
    let environment = Environment.variables
    let file = environment[String(cString: X509_get_default_cert_file_env())].flatMap { $0.isEmpty ? nil : $0 }
    let directory = environment[String(cString: X509_get_default_cert_dir_env())].flatMap { $0.isEmpty ? nil : $0 }
    if let file, SSL_CTX_load_verify_file(context, file) != 1 {
      let reason = OpenSSLError.take().reason
      throw .configuration("no certificates can be read from \(file), which SSL_CERT_FILE names: \(reason)")
    }
    if let directory { SSL_CTX_load_verify_dir(context, directory) }
    guard file == nil, directory == nil else { return }
    // A bundle takes some 17 ms to read, a directory with hashed names 0.3 ms.
    if let directory = systemDirectories.first(where: { nss_has_hashed_certificates($0) == 1 }) {
      SSL_CTX_load_verify_dir(context, directory)
    } else {
      SSL_CTX_set_default_verify_paths(context)
    }
    ERR_clear_error()
  }
}
