import Crypto
import Testing

@Suite struct CertificateTests {
  @Test(arguments: [KeyKind.rsa(3072), .ec(.p256), .ec(.p384), .ec(.p521)])
  func openSSLReadsWhatWasMade(kind: KeyKind) throws {
    let folder = try Folder()
    let key = try PrivateKey.generate(kind)
    let made = try Certificate.selfSigned(
      key: key, commonName: "nss, local", dnsNames: ["localhost", "a,DNS:evil.example"],
      ipAddresses: ["127.0.0.1", "::1"],
      validFrom: 1_793_491_200, days: 2)
    try folder.write("certificate.pem", made.pem)
    let text = try folder.openssl(
      "x509", "-in", "certificate.pem", "-noout", "-subject", "-issuer", "-dates", "-ext",
      "subjectAltName,basicConstraints"
    ).output
    #expect(text.contains(#"subject=CN = "nss, local""#) && text.contains(#"issuer=CN = "nss, local""#))
    #expect(text.contains("notBefore=Nov  1 00:00:00 2026 GMT") && text.contains("notAfter=Nov  3 00:00:00 2026 GMT"))
    #expect(
      text.contains("DNS:localhost, DNS:a,DNS:evil.example, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1"),
      "\(text)")
    #expect(text.contains("CA:FALSE"))
    // The comma is part of the second name.
    for (host, answer) in [("localhost", "does match"), ("evil.example", "does NOT match")] {
      let match = try folder.openssl("x509", "-in", "certificate.pem", "-noout", "-checkhost", host)
      #expect(match.output.contains(answer), "\(match.output)")
    }
    let verify = try folder.openssl(
      "verify", "-no_check_time", "-x509_strict", "-CAfile", "certificate.pem", "certificate.pem")
    #expect(verify.isGood, "\(verify.output)")
    #expect(try Certificate(pem: Array(made.pem.utf8)).publicKey().pem == key.publicKey.pem)
    #expect(try PublicKey(pem: Array(made.pem.utf8)).kind == kind)
  }

  @Test func refusesAnAddressThatIsNone() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    #expect(throws: KeyError.self) { try Certificate.selfSigned(key: key, commonName: "x", ipAddresses: ["localhost"]) }
  }

  @Test func refusesWhatIsNoCertificate() throws {
    let key = try PrivateKey.generate(.ec(.p256))
    let error = #expect(throws: KeyError.self) { try Certificate(pem: Array(key.pem.utf8)) }
    #expect(try "\(#require(error))" == "is no certificate")
    #expect(throws: KeyError.self) {
      try Certificate(pem: Array("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----".utf8))
    }
    #expect(throws: KeyError.self) { try PublicKey(pem: Array(key.pem.utf8)) }
  }
}
