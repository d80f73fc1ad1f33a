import Foundation
import Simulator
import Testing

/// Assertions that the `openssl` command signs: what the simulator takes is not only what this project makes.
struct OpenSSLAssertionTests {
  @Test(arguments: [
    ("ES256", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"], 64),
    ("ES512", ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-521"], 132),
    ("PS256", ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072"], 384),
  ])
  func anAssertionByTheCommandIsTaken(algorithm: String, options: [String], length: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (key, certificate) = (folder.appendingPathComponent("key.pem"), folder.appendingPathComponent("cert.pem"))
    try run("openssl", ["genpkey"] + options + ["-out", key.path])
    try run(
      "openssl",
      ["req", "-new", "-x509", "-key", key.path, "-subj", "/CN=test", "-days", "2", "-out", certificate.path])

    let account = try TestAccount(mappings: [
      CertificateMapping(
        certificateID: "made-by-openssl", clientID: "client",
        publicKeyPEM: try String(contentsOf: certificate, encoding: .utf8))
    ])
    // The certificate begins now, and the account's clock stands at another time.
    account.wait(seconds: Int64(Date().timeIntervalSince1970) - TestAccount.start)
    let header = #"{"typ":"JWT","alg":"\#(algorithm)","kid":"made-by-openssl"}"#
    let times = #""iat":\#(account.now),"exp":\#(account.now + 60)"#
    let claims = #"{"iss":"client","scope":["rest_webservices"],\#(times),"aud":"\#(TestAccount.tokenURL)"}"#
    let text = "\(base64URL(Data(header.utf8))).\(base64URL(Data(claims.utf8)))"
    try Data(text.utf8).write(to: folder.appendingPathComponent("text"))
    let digest = algorithm.hasSuffix("512") ? "-sha512" : "-sha256"
    let padding = ["-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:digest"]
    try run(
      "openssl",
      ["dgst", digest, "-sign", key.path, "-out", folder.appendingPathComponent("signature").path]
        + (algorithm == "PS256" ? padding : []) + [folder.appendingPathComponent("text").path])
    var signature = try Data(contentsOf: folder.appendingPathComponent("signature"))
    if algorithm != "PS256" { signature = rawSignature(signature, halves: length / 2) }
    #expect(signature.count == length)

    let assertion = "\(text).\(base64URL(signature))"
    #expect(account.post(TestAccount.form(assertion)).status == 200)
    signature[signature.count - 1] ^= 1
    let refused = account.post(TestAccount.form("\(text).\(base64URL(signature))"))
    #expect(refused.headers["X-Simulator-Audit"] == "InvalidSignature")
  }

  private func base64URL(_ data: Data) -> String {
    data.base64EncodedString().replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
      .replacingOccurrences(of: "=", with: "")
  }

  /// The two numbers of an ECDSA signature in DER, each filled up to `halves` bytes.
  private func rawSignature(_ der: Data, halves: Int) -> Data {
    var bytes = [UInt8](der)[...]
    func number() -> Data {
      bytes = bytes.dropFirst()
      let count = Int(bytes.removeFirst())
      let digits = bytes.prefix(count).drop { $0 == 0 }
      bytes = bytes.dropFirst(count)
      return Data(repeating: 0, count: halves - digits.count) + digits
    }
    bytes = bytes.dropFirst(bytes[1] == 0x81 ? 3 : 2)
    return number() + number()
  }
}

/// Runs a command and gives what it wrote. Throws when it fails.
@discardableResult
func run(_ command: String, _ arguments: [String]) throws -> String {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [command] + arguments
  let output = Pipe()
  process.standardOutput = output
  process.standardError = FileHandle.nullDevice
  try process.run()
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  process.waitUntilExit()
  guard process.terminationStatus == 0 else { throw CommandFailed(command: command, status: process.terminationStatus) }
  return text
}

struct CommandFailed: Error {
  let command: String
  let status: Int32
}
