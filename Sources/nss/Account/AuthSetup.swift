import Crypto
import NetSuite
import Platform
import Scripting

/// `nss auth setup`: a key, a certificate, a profile, and what to do with them in NetSuite.
struct AuthSetup {
  static let account = CommandOption("--account", value: "ID", "The account id: 1234567, 1234567_SB1.")
  static let clientID = CommandOption("--client-id", value: "ID", "The integration's client id, for the profile.")
  static let certificateID = CommandOption("--certificate-id", value: "ID", "The certificate's id, for the profile.")
  static let usesRSA = CommandOption("--rsa", "Make an RSA key of 4096 bits instead of one on the curve P-256.")
  static let days = CommandOption("--days", value: "N", "Let the certificate be good for so long; 730 days, the most, if nothing is said.")
  static let options = [account, clientID, certificateID, usesRSA, days, AccountSettings.allowsWrites]

  private let name: String
  private let accountID: String?
  private let fields: [(name: String, value: String)]
  private let kind: KeyKind
  private let days: Int
  private let allowsWrites: Bool
  private let console: Console
  private let book: ProfileBook

  init(_ arguments: ParsedArguments, _ name: String?, _ console: Console) throws(UsageError) {
    guard let name else { throw UsageError("'nss auth setup' wants a name for the profile", hint: "nss auth setup sandbox --account 1234567_SB1") }
    guard name != "default", let first = name.utf8.first, Self.isLetter(first), name.utf8.allSatisfy({ Self.isLetter($0) || 0x30...0x39 ~= $0 })
    else { throw UsageError("'\(name)' cannot name a profile", hint: "letters, digits and _, a letter first; not default") }
    self.name = name
    self.console = console
    accountID = arguments.value(of: Self.account)
    fields = [("clientId", Self.clientID), ("certificateId", Self.certificateID)].compactMap { field, option in
      arguments.value(of: option).map { (field, ProfilesFile.literal($0)) }
    }
    kind = arguments.has(Self.usesRSA) ? .rsa(4096) : .ec(.p256)
    allowsWrites = arguments.has(AccountSettings.allowsWrites)
    let text = arguments.value(of: Self.days) ?? "730"
    guard let days = Int(text), 1...730 ~= days else {
      throw UsageError("'\(text)' is no time for a certificate", hint: "\(Self.days.name) wants 1 to 730: NetSuite takes two years at most")
    }
    self.days = days
    book = ProfileBook(environment: console.environment)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
    default: false
    }
  }

  func run() throws {
    if let profile = try book.file()?.profile(name) { return try complete(profile) }
    guard let accountID else {
      throw UsageError("'nss auth setup \(name)' wants the account", hint: "nss auth setup \(name) --account 1234567_SB1")
    }
    let account = try Account(id: accountID)
    guard let folder = book.folder else {
      throw NetSuiteError(.configuration, "there is no place for profiles", hint: "set HOME or XDG_CONFIG_HOME")
    }
    let (key, certificate) = try Self.make(kind, "nss \(name)", days, in: folder, named: name)
    let isReadOnly = !account.isSandbox && !allowsWrites
    let values: [(name: String, value: String)] =
      [("account", ProfilesFile.literal(accountID)), ("privateKey", ProfilesFile.literal(key))] + fields
      + (isReadOnly ? [("readOnly", "true")] : [])
    try book.set(values, of: name)
    console.output.write(
      """
      The profile \(name) is saved in \(book.path)\(isReadOnly ? ", read-only, as \(accountID) is no sandbox (--allow-writes undoes it for a run)" : "").
      Its private key is \(folder)/\(key), which stays here; its certificate, which goes to NetSuite, is \(certificate).

      """)
    guide(certificate: certificate, fields.map(\.name))
  }

  /// Adds what NetSuite has shown to a profile that is there.
  private func complete(_ profile: Profile) throws {
    if let accountID, accountID != profile.account {
      throw UsageError(
        "there is a profile '\(name)' already, for the account \(profile.account ?? "of nobody")",
        hint: "give the new one another name; nss auth rotate \(name) makes a new certificate")
    }
    if !fields.isEmpty {
      try book.set(fields, of: name)
      console.output.write("The profile \(name) in \(book.path) now has \(fields.map(\.name).joined(separator: " and ")).\n")
    }
    let there = fields.map(\.name) + (profile.clientID == nil ? [] : ["clientId"]) + (profile.certificateID == nil ? [] : ["certificateId"])
    guide(certificate: book.certificatePath(of: profile) ?? "of the private key", there)
  }

  /// Makes both and gives the name of the key's file and the path of the certificate's. What is there is not replaced.
  static func make(
    _ kind: KeyKind, _ commonName: String, _ days: Int, in folder: String, named name: String
  ) throws -> (key: String, certificate: String) {
    let (keyPath, certificatePath) = ("\(folder)/\(name).key.pem", "\(folder)/\(name).cert.pem")
    for path in [keyPath, certificatePath] where Files.exists(path) {
      throw NetSuiteError(.configuration, "\(path) is there already", hint: "move it away if no certificate in NetSuite needs it")
    }
    let key = try PrivateKey.generate(kind)
    let certificate = try Certificate.selfSigned(key: key, commonName: commonName, days: days)
    try PrivateFiles.write(Array(key.pem.utf8), to: keyPath)
    try PrivateFiles.write(Array(certificate.pem.utf8), to: certificatePath)
    return ("\(name).key.pem", certificatePath)
  }

  private func guide(certificate: String, _ there: [String]) {
    let isWhole = there.contains("clientId") && there.contains("certificateId")
    console.output.write(isWhole ? "\nTry it: nss auth test \(name)\n" : "\n\(Self.steps(name, certificate))")
  }

  static func steps(_ name: String, _ certificate: String) -> String {
    """
    In NetSuite, as an administrator:

    1. Setup > Company > Enable Features > SuiteCloud
         check REST Web Services and OAuth 2.0, for RESTlets also Server SuiteScript; Save
    2. Setup > Users/Roles > Manage Roles > (the role) > Permissions
         Setup:    REST Web Services, Full
                   Log in using OAuth 2.0 Access Tokens, Full
         Reports:  SuiteAnalytics Workbook, Edit     (lists, filters and SuiteQL need it)
         and the permissions for the records it works with; Save, and give the role to the user
    3. Setup > Integration > Manage Integrations > New
         Name: nss     State: Enabled
         check Client Credentials (Machine to Machine) Grant and, under Scope, REST Web Services, for RESTlets also RESTlets
         uncheck TBA: Authorization Flow, Token-Based Authentication and Authorization Code Grant; Save
         note Consumer Key / Client ID: it is shown this once
    4. Setup > Integration > OAuth 2.0 Client Credentials (M2M) Setup > Create New
         Entity: the user     Role: the role     Application: nss
         Certificate: \(certificate)
         Save, and note the Certificate ID. A refresh of a sandbox wipes this mapping: make it anew then.

    Then here:

         nss auth setup \(name) --client-id CLIENTID --certificate-id CERTIFICATEID
         nss auth test \(name)

    """
  }
}
