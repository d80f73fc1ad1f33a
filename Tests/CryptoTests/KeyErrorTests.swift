import Crypto
import Testing

/// What is said of a key that cannot be used.
@Suite struct KeyErrorTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(
    arguments: [
      (["RSA", "-pkeyopt", "rsa_keygen_bits:2048"], "RSA with 2048 bits"),
      (["RSA", "-pkeyopt", "rsa_keygen_bits:3080"], "RSA with 3080 bits"),
      (["ED25519"], "Ed25519"), (["ED448"], "Ed448"), (["X25519"], "a key of the kind X25519"),
      (["EC", "-pkeyopt", "ec_paramgen_curve:secp256k1"], "EC on secp256k1"),
      (["RSA-PSS", "-pkeyopt", "rsa_keygen_bits:3072"], "RSA restricted to PSS (3072 bits)"),
    ] as [([String], String)])
  func unsuitedKind(algorithm: [String], found: String) throws {
    let made = try folder.finish(folder.start("openssl", ["genpkey", "-out", "key.pem", "-algorithm"] + algorithm))
    try #require(made.isGood, "\(made.output)")
    #expect(throws: KeyError.unsuited(found: found)) { try PrivateKey(pem: folder.read("key.pem")) }
  }

  @Test func refusesToMakeAnUnsuitedKey() {
    #expect(throws: KeyError.unsuited(found: "RSA with 2048 bits")) { try PrivateKey.generate(.rsa(2048)) }
  }

  @Test(arguments: ["pkcs8", "traditional"]) func passphrases(form: String) throws {
    let key = try PrivateKey.generate(.ec(.p256))
    try folder.write("plain.pem", key.pem)
    if form == "pkcs8" {
      try folder.openssl("pkcs8", "-topk8", "-in", "plain.pem", "-passout", "pass:right", "-out", "key.pem")
    } else {
      try folder.openssl("ec", "-in", "plain.pem", "-aes256", "-passout", "pass:right", "-out", "key.pem")
    }
    let pem = try folder.read("key.pem")
    #expect(throws: KeyError.passphraseMissing) { try PrivateKey(pem: pem) }
    // About one wrong passphrase in 256 leaves something that looks like padding: it must be the same error.
    for number in 1...300 {
      #expect(throws: KeyError.passphraseWrong) { try PrivateKey(pem: pem, passphrase: "wrong \(number)") }
    }
    #expect(throws: KeyError.passphraseWrong) {
      try PrivateKey(pem: pem, passphrase: String(repeating: "x", count: 5000))
    }
    #expect(try PrivateKey(pem: pem, passphrase: "right").pem == key.pem)
    // A passphrase that is not needed does no harm.
    #expect(try PrivateKey(pem: Array(key.pem.utf8), passphrase: "right").pem == key.pem)
  }

  /// Single DES, which OpenSSL 3 keeps apart.
  @Test func oldEncryption() throws {
    try folder.write("plain.pem", PrivateKey.generate(.ec(.p256)).pem)
    let legacy = [
      "-provider", "legacy", "-provider", "default", "-passout", "pass:right", "-in", "plain.pem", "-out", "key.pem",
    ]
    for command in [["pkcs8", "-topk8", "-v1", "PBE-MD5-DES"], ["ec", "-des"]] {
      let made = try folder.finish(folder.start("openssl", command + legacy))
      try #require(made.isGood, "\(made.output)")
      try expectNotAKey(folder.read("key.pem"), "encrypted in a way that OpenSSL has given up")
    }
  }

  @Test func somethingElse() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    try expectNotAKey(key.publicKey.pem, "a public key")
    try expectNotAKey(Certificate.selfSigned(key: key, commonName: "x").pem, "a certificate")
    try expectNotAKey(
      "-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----",
      "a private key in the form of OpenSSH")
    try expectNotAKey("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ me@here", "a public key in the form of OpenSSH")
    try expectNotAKey("PuTTY-User-Key-File-3: ecdsa-sha2-nistp256", "a key of PuTTY")
    try expectNotAKey(
      "-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----",
      "no private key: it holds “EC PARAMETERS”")
    try expectNotAKey("", "empty")
    try expectNotAKey("hello", "no private key: it has no BEGIN line")
    try expectNotAKey("LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t", "a PEM text encoded in base64 once more")
    try folder.write("key.pem", key.pem)
    try folder.openssl("pkey", "-in", "key.pem", "-outform", "DER", "-out", "key.der")
    try expectNotAKey(folder.read("key.der"), "a DER file, not PEM")
  }

  @Test func damage() throws {
    let text = try PrivateKey.generate(.ec(.p256)).pem
    let lines = text.split(separator: "\n")
    let withoutEnd = lines.dropLast().joined(separator: "\n")
    let withoutMiddle = ([lines[0]] + lines.dropFirst(2)).joined(separator: "\n")
    for damaged in [
      withoutEnd, withoutMiddle, "-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----",
      "-----BEGIN PRIVATE KEY",
    ] {
      let error = #expect(throws: KeyError.self) { try PrivateKey(pem: Array(damaged.utf8)) }
      let words = try "\(#require(error))"
      #expect(words.contains("damaged") || words.contains("no BEGIN line"), "\(words)")
      for line in lines.dropFirst().dropLast() { #expect(!words.contains(line)) }
    }
  }

  private func expectNotAKey(_ text: String, _ found: String) throws { try expectNotAKey(Array(text.utf8), found) }

  private func expectNotAKey(_ bytes: [UInt8], _ found: String) throws {
    let error = #expect(throws: KeyError.self) { try PrivateKey(pem: bytes, passphrase: "right") }
    #expect(try "\(#require(error))" == "is \(found)")
    #expect(try #require(error).advice != nil)
  }
}
