import Crypto
import Foundation
import Testing

/// Signatures others made and published.
@Suite struct VectorTests {
  /// RFC 7515 appendix A.3: ES256.
  @Test func es256() throws {
    let key = try ellipticKey(
      prefix: "3059301306072a8648ce3d020106082a8648ce3d030107034200",
      x: "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU", y: "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")
    #expect(key.kind == .ec(.p256))
    try check(
      key, .ES256,
      signing:
        "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ",
      signature: "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q")
  }

  /// RFC 7515 appendix A.4: ES512.
  @Test func es512() throws {
    let key = try ellipticKey(
      prefix: "30819b301006072a8648ce3d020106052b8104002303818600",
      x: "AekpBQ8ST8a8VcfVOTNl353vSrDCLLJXmPk06wTjxrrjcBpXp5EOnYG_NjFZ6OvLFV1jSfS9tsz4qUxcWceqwQGk",
      y: "ADSmRA43Z1DSNx_RvcLI87cdL07l6jQyyBXMoxVg_l2Th-x3S1WDhjDly79ajL4Kkd0AZMaZmh9ubmf63e3kyMj2")
    #expect(key.kind == .ec(.p521))
    try check(
      key, .ES512, signing: "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA",
      signature: "AdwMgeerwtHoh-l192l60hp9wAHZFVJbLfD_UxMi70cwnZOYaRI1bKPWROc-mZZqwqT2SI-KGDKB34XO0aw_7Xdt"
        + "AG8GaSwFKdCAPZgoXD2YBJZCPEX3xKpRwcdOO8KpEHwJjyqOgzDO7iKvU8vcnwNrmxYbSW9ERBXukOXolLzeO_Jn")
  }

  /// RFC 7520 section 4.2: PS384, with the key of section 3.3.
  @Test func ps384() throws {
    let modulus =
      "n4EPtAOCc9AlkeQHPzHStgAbgs7bTZLwUBZdR8_KuKPEHLd4rHVTeT-O-XV2jRojdNhxJWTDvNd7nqQ0VEiZQHz_AJmSCpMaJMRBSFKrKb2wqVwGU_NsYO"
      + "YL-QtiWN2lbzcEe6XC0dApr5ydQLrHqkHHig3RBordaZ6Aj-oBHqFEHYpPe7Tpe-OfVfHd1E6cS6M1FZcD1NNLYD5lFHpPI9bTwJlsde3uhGqC0ZCuEHg8lhzw"
      + "OHrtIQbS0FVbb9k3-tVTU4fg_3L_vniUFAKwuCLqKnS2BYwdq_mzSnbLY7h_qixoR7jig3__kRhuaxwUkRz5iaiQkqgc5gHdrNP5zw"
    let der =
      hex("30820122300d06092a864886f70d01010105000382010f003082010a0282010100")
      + (try #require(Base64URL.decode(modulus))) + hex("0203010001")
    let key = try PublicKey(pem: pem(der))
    #expect(key.kind == .rsa(2048))
    let payload =
      "It\u{2019}s a dangerous business, Frodo, going out your door. You step onto the road, and if you don't keep your feet, "
      + "there\u{2019}s no knowing where you might be swept off to."
    try check(
      key, .PS384,
      signing: "eyJhbGciOiJQUzM4NCIsImtpZCI6ImJpbGJvLmJhZ2dpbnNAaG9iYml0b24uZXhhbXBsZSJ9."
        + Base64URL.encode(Array(payload.utf8)),
      signature:
        "cu22eBqkYDKgIlTpzDXGvaFfz6WGoz7fUDcfT0kkOy42miAh2qyBzk1xEsnk2IpN6-tPid6VrklHkqsGqDqHCdP6O8TTB5dDDItllVo6_1OLPpcbUrhiUSMx"
        + "bbXUvdvWXzg-UD8biiReQFlfz28zGWVsdiNAUf8ZnyPEgVFn442ZdNqiVJRmBqrYRXe8P_ijQ7p8Vdz0TTrxUeT3lm8d9shnr2lfJT8ImUjvAA2Xez2Mlp8cBE5awDzT"
        + "0qI0n6uiP1aCN_2_jLAeQTlqRHtfa64QQSUmFAAjVKPbByi7xho0uTOcbH510a6GYmJUAfmWjwZ6oD4ifKo8DYM-X72Eaw")
  }

  /// The signature holds for its text and key, and for no other text, signature or algorithm.
  private func check(_ key: PublicKey, _ algorithm: SignatureAlgorithm, signing text: String, signature: String) throws
  {
    let message = Array(text.utf8)
    var bytes = try #require(Base64URL.decode(signature))
    #expect(key.verify(message, signature: bytes, with: algorithm))
    #expect(!key.verify(message + [0], signature: bytes, with: algorithm))
    #expect(!key.verify(message, signature: Array(bytes.dropLast()), with: algorithm))
    for other in SignatureAlgorithm.allCases where other != algorithm {
      #expect(!key.verify(message, signature: bytes, with: other))
    }
    bytes[bytes.count / 2] ^= 1
    #expect(!key.verify(message, signature: bytes, with: algorithm))
  }

  private func ellipticKey(prefix: String, x: String, y: String) throws -> PublicKey {
    let point = try [4] + #require(Base64URL.decode(x)) + #require(Base64URL.decode(y))
    return try PublicKey(pem: pem(hex(prefix) + point))
  }

  private func pem(_ der: [UInt8]) -> [UInt8] {
    Array("-----BEGIN PUBLIC KEY-----\n\(Data(der).base64EncodedString())\n-----END PUBLIC KEY-----".utf8)
  }

  private func hex(_ text: String) -> [UInt8] {
    var rest = text[...]
    var bytes: [UInt8] = []
    while let byte = UInt8(rest.prefix(2), radix: 16) {
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return bytes
  }
}
