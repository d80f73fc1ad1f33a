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
    let (account, credentials) = (found.configuration.account, found.configuration.credentials)
    let kind = credentials.key.kind
    say("\(found.words)")
    say("hosts: \(account.baseURL)\(account.isSandbox ? ", of a sandbox or release preview" : "")")
    say("key: \(kind), signs with \(kind.signatureAlgorithm.rawValue)")
    var causes: [String] = []
    if let profile = found.profile, let path = ProfileBook(environment: console.environment).certificatePath(of: profile) {
      causes = try look(at: path, credentials.key)
    }
    causes += Self.misspellings(account, credentials)
    do {
      try logIn(found.configuration)
    } catch let error as NetSuiteError {
      throw error.explained(by: causes)
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
    let (now, validity) = (Clock.wall / 1_000_000_000, certificate.validity)
    guard validity.from <= now else {
      say("certificate: \(path) is not good yet")
      return ["this machine's clock is wrong, or the certificate \(path) was made on one whose clock was: it begins later"]
    }
    say("certificate: \(CertificateLife.words(validity.until - now))")
    return validity.until < now ? ["the certificate \(path) has ended; nss auth setup makes another"] : []
  }

  /// What does not look like NetSuite's ids, which are all this machine knows of them.
  static func misspellings(_ account: Account, _ credentials: Credentials) -> [String] {
    var causes: [String] = []
    if !account.isSpeltLikeNetSuites {
      causes.append("the account id \(account.id) is none: they are like 1234567, 1234567_SB1 or TSTDRV1234567")
    }
    let id = credentials.clientID
    if id.utf8.count != 64 || !id.allSatisfy(\.isHexDigit) {
      causes.append("the client id is none: it has 64 hexadecimal digits, and this one \(id.utf8.count) characters")
    }
    if id == credentials.certificateID { causes.append("the client id was given as the certificate id, too") }
    return causes
  }

  private func logIn(_ configuration: Configuration) throws {
    let client = Client(userAgent: "nss/\(Version.current)", timeout: 30_000_000_000, retries: 1, redactor: console.redactor) { configuration }
    let answer = try client.send(RESTRequest("GET", "system/v1/serverTime")).checked()
    if let difference = answer.clockDifference { say("clock: \(ClockDifference.words(difference))") }
    say("logged in: NetSuite answered in \(answer.duration / 1_000_000) ms")
  }

  private func say(_ line: String) {
    console.output.write("\(line)\n")
    console.output.flush()
  }
}

extension NetSuiteError {
  /// What is known to be wrong goes before what may be, of which the first is the likeliest.
  func explained(by causes: [String]) -> NetSuiteError {
    let (guess, likeliest) = ("cause may be: ", "the likeliest cause: ")
    var error = self
    if causes.isEmpty, let first = notes.first, first.hasPrefix(guess) {
      error.notes[0] = likeliest + first.dropFirst(guess.count)
    } else {
      error.notes = causes.enumerated().map { ($0 == 0 ? likeliest : guess) + $1 } + notes
    }
    return error
  }
}

/// How this machine's clock differs from NetSuite's, in words.
enum ClockDifference {
  /// `seconds` by which this machine is ahead.
  static func words(_ seconds: Int64) -> String {
    let text = "\(abs(seconds)) second\(abs(seconds) == 1 ? "" : "s")"
    if abs(seconds) <= 5 { return "within \(text) of NetSuite's" }
    return "\(text) \(seconds > 0 ? "ahead of" : "behind") NetSuite's: set it, logins fail when it is further off"
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
