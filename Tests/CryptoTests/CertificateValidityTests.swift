import Crypto
import Platform
import Testing

@Suite struct CertificateValidityTests {
  @Test func end() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let now = Clock.wall / 1_000_000_000
    let certificate = try Certificate.selfSigned(key: key, commonName: "x", validFrom: now, days: 10)
    #expect(try 863_900...864_000 ~= #require(certificate.secondsLeft))
    let ended = try Certificate.selfSigned(key: key, commonName: "x", validFrom: now - 864_000 * 2, days: 10)
    #expect(try #require(ended.secondsLeft) <= -864_000)
    #expect(certificate.belongs(to: key))
    #expect(try !certificate.belongs(to: PrivateKey.generate(.ec(.p256))))
    #expect(try !certificate.belongs(to: PrivateKey.generate(.ec(.p384))))
  }
}
