import Crypto
import Testing

/// Keys made by the `openssl` command, in every form it writes.
@Suite struct PrivateKeyTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  static let curves: [(String, Curve)] = [("P-256", .p256), ("P-384", .p384), ("P-521", .p521)]

  @Test(arguments: curves) func readsEllipticKeys(name: String, curve: Curve) throws {
    try folder.openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:\(name)", "-out", "pkcs8.pem")
    try folder.openssl("ec", "-in", "pkcs8.pem", "-out", "sec1.pem")
    try folder.openssl(
      "ec", "-in", "pkcs8.pem", "-aes128", "-passout", "pass:open sesame", "-out", "sec1-encrypted.pem")
    try folder.openssl("pkcs8", "-topk8", "-in", "pkcs8.pem", "-passout", "pass:open sesame", "-out", "encrypted.pem")
    #expect(try label("sec1.pem") == "EC PRIVATE KEY")
    let keys = try ["pkcs8.pem", "sec1.pem", "sec1-encrypted.pem", "encrypted.pem"].map(read)
    #expect(keys.allSatisfy { $0.kind == .ec(curve) })
    #expect(Set(keys.map(\.pem)).count == 1)
  }

  @Test(arguments: [3072, 4096]) func readsRSAKeys(bits: Int) throws {
    try folder.openssl("genrsa", "-out", "pkcs8.pem", String(bits))
    try folder.openssl("rsa", "-in", "pkcs8.pem", "-traditional", "-out", "pkcs1.pem")
    try folder.openssl(
      "rsa", "-in", "pkcs8.pem", "-traditional", "-aes256", "-passout", "pass:open sesame", "-out",
      "pkcs1-encrypted.pem")
    try folder.openssl(
      "pkcs8", "-topk8", "-in", "pkcs8.pem", "-v2", "aes256", "-passout", "pass:open sesame", "-out", "encrypted.pem")
    #expect(try label("pkcs1.pem") == "RSA PRIVATE KEY")
    #expect(try label("encrypted.pem") == "ENCRYPTED PRIVATE KEY")
    let keys = try ["pkcs8.pem", "pkcs1.pem", "pkcs1-encrypted.pem", "encrypted.pem"].map(read)
    #expect(keys.allSatisfy { $0.kind == .rsa(bits) && $0.kind.signatureAlgorithm == .PS256 })
    #expect(Set(keys.map(\.pem)).count == 1)
  }

  /// What secret stores, YAML and the clipboard do to a PEM text.
  @Test(arguments: ["pkcs8.pem", "sec1-encrypted.pem"]) func mendsLineEnds(name: String) throws {
    try folder.openssl("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "pkcs8.pem")
    try folder.openssl(
      "ec", "-in", "pkcs8.pem", "-aes128", "-passout", "pass:open sesame", "-out", "sec1-encrypted.pem")
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let whole = try read(name).pem
    for ending in ["\r\n", "\\n", "\\r\\n", " ", "\n    "] {
      let damaged = lines.joined(separator: ending)
      #expect(try PrivateKey(pem: Array(damaged.utf8), passphrase: "open sesame").pem == whole, "\(ending)")
      let quoted = "\"\(damaged)\""
      #expect(try PrivateKey(pem: Array(quoted.utf8), passphrase: "open sesame").pem == whole, "\(ending)")
    }
  }

  /// `openssl ecparam` puts the curve in front, PKCS#12 exports put attributes, some files hold the certificate too.
  @Test func findsTheKeyAmongOtherBlocks() throws {
    try folder.openssl("ecparam", "-genkey", "-name", "prime256v1", "-out", "key.pem")
    let text = String(decoding: try folder.read("key.pem"), as: UTF8.self)
    #expect(text.hasPrefix("-----BEGIN EC PARAMETERS-----"))
    let key = try read("key.pem")
    let certificate = try Certificate.selfSigned(key: key, commonName: "both")
    #expect(try PrivateKey(pem: Array(("Bag Attributes\n" + certificate.pem + text).utf8)).pem == key.pem)
  }

  @Test(arguments: [KeyKind.ec(.p256), .ec(.p384), .ec(.p521), .rsa(3072)])
  func makesKeysThatOpenSSLReads(kind: KeyKind) throws {
    let key = try PrivateKey.generate(kind)
    #expect(key.kind == kind)
    try folder.write("key.pem", key.pem)
    let check = try folder.openssl("pkey", "-in", "key.pem", "-check", "-noout")
    #expect(check.isGood && check.output.contains("Key is valid"))
    try folder.openssl("pkey", "-in", "key.pem", "-pubout", "-out", "public.pem")
    #expect(try folder.read("public.pem") == Array(key.publicKey.pem.utf8))
  }

  private func read(_ name: String) throws -> PrivateKey {
    try PrivateKey(pem: folder.read(name), passphrase: "open sesame")
  }

  private func label(_ name: String) throws -> String {
    let firstLine = String(decoding: try folder.read(name), as: UTF8.self).split(separator: "\n")[0]
    return String(firstLine.dropFirst("-----BEGIN ".count).dropLast("-----".count))
  }
}
