import Crypto
import Testing

/// Our signatures before the `openssl` command, and its before us.
@Suite struct SignatureTests {
  static let combinations: [(KeyKind, SignatureAlgorithm, String)] = [
    (.rsa(3072), .PS256, "sha256"), (.rsa(3072), .PS384, "sha384"), (.rsa(3072), .PS512, "sha512"),
    (.ec(.p256), .ES256, "sha256"), (.ec(.p384), .ES384, "sha384"), (.ec(.p521), .ES512, "sha512"),
  ]

  @Test(arguments: combinations)
  func bothWays(kind: KeyKind, algorithm: SignatureAlgorithm, hash: String) throws {
    let folder = try Folder()
    let key = try PrivateKey.generate(kind)
    let message = Array("eyJhbGciOiJ9.eyJpc3MiOiJ9".utf8)
    try folder.write("key.pem", key.pem)
    try folder.write("public.pem", key.publicKey.pem)
    try folder.write("message", message)
    let pss = kind == .rsa(3072) ? ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"] : []

    // Short halves of an ECDSA signature are padded with zeros: one in 128 is short, so make many.
    for _ in 0..<(kind == .rsa(3072) ? 2 : 600) {
      let signature = try key.sign(message, with: algorithm)
      #expect(key.publicKey.verify(message, signature: signature, with: algorithm))
    }
    try folder.write("signature", encoded(key.sign(message, with: algorithm), kind))
    let verify = try folder.finish(
      folder.start(
        "openssl", ["dgst", "-\(hash)", "-verify", "public.pem", "-signature", "signature"] + pss + ["message"]))
    #expect(verify.output == "Verified OK\n")

    let sign = try folder.finish(
      folder.start("openssl", ["dgst", "-\(hash)", "-sign", "key.pem", "-out", "theirs"] + pss + ["message"]))
    try #require(sign.isGood, "\(sign.output)")
    let theirs = try decoded(folder.read("theirs"), kind)
    #expect(try PublicKey(pem: folder.read("public.pem")).verify(message, signature: theirs, with: algorithm))
  }

  @Test func algorithmsThatDoNotGoWithTheKey() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    for algorithm in SignatureAlgorithm.allCases where algorithm != .ES256 {
      #expect(throws: KeyError.wrongAlgorithm(algorithm, .ec(.p256))) { try key.sign([1], with: algorithm) }
    }
  }

  @Test func namesOfTheAlgorithms() {
    #expect(
      [KeyKind.rsa(3072), .rsa(4096), .ec(.p256), .ec(.p384), .ec(.p521)].map(\.signatureAlgorithm.rawValue)
        == ["PS256", "PS256", "ES256", "ES384", "ES512"])
  }

  /// r and s one after the other as a DER sequence of two integers, for `openssl`.
  private func encoded(_ raw: [UInt8], _ kind: KeyKind) -> [UInt8] {
    guard case .ec = kind else { return raw }
    let integers = [raw[..<(raw.count / 2)], raw[(raw.count / 2)...]].flatMap { half in
      var digits = Array(half.drop { $0 == 0 })
      if digits[0] >= 0x80 { digits.insert(0, at: 0) }
      return [0x02, UInt8(digits.count)] + digits
    }
    return [0x30] + (integers.count < 0x80 ? [] : [0x81]) + [UInt8(integers.count)] + integers
  }

  private func decoded(_ der: [UInt8], _ kind: KeyKind) -> [UInt8] {
    guard case .ec(let curve) = kind else { return der }
    let length = [Curve.p256: 32, .p384: 48, .p521: 66][curve]!
    var rest = der[(der[1] < 0x80 ? 2 : 3)...]
    return (0..<2).flatMap { _ in
      let count = Int(rest[rest.startIndex + 1])
      let digits = rest.dropFirst(2).prefix(count).drop { $0 == 0 }
      rest = rest.dropFirst(2 + count)
      return [UInt8](repeating: 0, count: length - digits.count) + digits
    }
  }
}
