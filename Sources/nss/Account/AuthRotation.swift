import Crypto
import NetSuite
import Platform
import Scripting

/// `nss auth rotate`: a new key and certificate in the place of one that ends, through NetSuite's rotation service.
struct AuthRotation {
  let console: Console
  let settings: AccountSettings
  let name: String?

  func run() throws {
    guard let name else { throw UsageError("'nss auth rotate' wants a PROFILE", hint: "nss auth status shows them") }
    let book = ProfileBook(environment: console.environment)
    var settings = settings
    // What a profile says of writes is about records; a login is renewed on purpose.
    (settings.profile, settings.allowsWrites) = (name, true)
    let found = try AccountSource(environment: console.environment, settings: settings).find()
    let (configuration, credentials) = (found.configuration, found.configuration.credentials)
    guard let folder = book.folder else { return }
    let client = client(configuration)
    guard let old = try client.certificates(of: credentials.clientID).first(where: { $0.id == credentials.certificateID }) else {
      throw NetSuiteError(
        .configuration, "NetSuite does not list the certificate \(credentials.certificateID)",
        notes: ["its mapping tells whom the new one is for"],
        hint: "nss auth setup NAME, under another name, makes a new one")
    }
    let new = "\(name)-\(Randomness.hex(byteCount: 4))"
    let (key, certificatePath) = try AuthSetup.make(credentials.key.kind, "nss \(name)", 730, in: folder, named: new)
    let certificate = try Files.read(certificatePath)
    let id: String
    do {
      id = try client.addCertificate(String(decoding: certificate, as: UTF8.self), of: credentials.clientID, like: old)
    } catch {
      // NetSuite may have it all the same: then the key is still worth something.
      if !error.mayHaveBeenCarriedOut { for path in ["\(folder)/\(key)", certificatePath] { PrivateFiles.remove(path) } }
      throw error
    }
    try book.set([("certificateId", ProfilesFile.literal(id)), ("privateKey", ProfilesFile.literal(key))], of: name)
    console.output.write(
      """
      The profile \(name) logs in with the new certificate \(id) from now on.
      The old one, \(old.id), is good until its end; revoke it under
      Setup > Integration > OAuth 2.0 Client Credentials (M2M) Setup when nothing else uses it.

      """)
    try AuthTest(console: console, settings: settings, name: name).run()
  }

  private func client(_ configuration: Configuration) -> Client {
    Client(userAgent: "nss/\(Version.current)", redactor: console.redactor) { configuration }
  }
}
