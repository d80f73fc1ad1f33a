import Crypto
import NetSuite
import Platform
import Scripting

/// `nss auth test`: looks at what is here, then logs in.
struct AuthTest {
  let console: Console
  let settings: AccountSettings
  let name: String?

  func run() throws {
    var settings = settings
    if let name { settings.profile = name }
    let source = AccountSource(environment: console.environment, settings: settings)
    let found = try source.find()
    let key = found.configuration.credentials.key
    say("\(found.words)")
    say("hosts: \(found.configuration.account.baseURL)")
    say("key: \(key.kind), signs with \(key.kind.signatureAlgorithm.rawValue)")
    var causes: [String] = []
    if let profile = found.profile, let path = ProfileBook(environment: console.environment).certificatePath(of: profile) {
      causes = try look(at: path, key)
    }
    do {
      try logIn(found.configuration)
    } catch let error as NetSuiteError {
      var error = error
      // What is known to be wrong here goes before what may be.
      error.notes = causes.map { "the cause is most likely: \($0)" } + error.notes
      throw error
    }
  }

  /// What is wrong with the certificate beside the key; empty when there is none, or nothing.
  private func look(at path: String, _ key: PrivateKey) throws -> [String] {
    guard Files.exists(path) else { return [] }
    let certificate = try Certificate(pem: try Files.read(path, atMost: 1 << 20))
    guard certificate.belongs(to: key) else {
      say("certificate: \(path) is of another key")
      return ["the private key does not belong to the certificate \(path)"]
    }
    let left = certificate.secondsLeft ?? 0
    say("certificate: \(CertificateLife.words(left))")
    return left < 0 ? ["the certificate \(path) has ended; nss auth setup makes another"] : []
  }

  private func logIn(_ configuration: Configuration) throws {
    let client = Client(userAgent: "nss/\(Version.current)", timeout: 30_000_000_000, retries: 1, redactor: console.redactor) { configuration }
    let answer = try client.send(RESTRequest("GET", "system/v1/serverTime")).checked()
    say("logged in: NetSuite answered in \(answer.duration / 1_000_000) ms")
  }

  private func say(_ line: String) {
    console.output.write("\(line)\n")
    console.output.flush()
  }
}

/// How long a certificate is good for, in words.
enum CertificateLife {
  /// Days before its end from which on its renewal is due.
  static let warning: Int64 = 60

  static func words(_ secondsLeft: Int64) -> String {
    let days = abs(secondsLeft) / 86_400
    let text = "\(days) day\(days == 1 ? "" : "s")"
    return secondsLeft < 0 ? "ended \(text) ago" : "good for \(text) more\(days < warning ? ": renew it" : "")"
  }
}
