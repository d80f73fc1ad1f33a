import NetSuite
import Scripting

/// Finds the account to talk to: of `--profile`, else whole from the environment, else of the profile that `NSS_PROFILE`
/// or the file's `default` names. Never a part from one and a part from another, which could be two accounts.
struct AccountSource: Sendable {
  let environment: [String: String]
  let settings: AccountSettings

  /// An account's configuration and where it comes from.
  struct Found: Sendable {
    let configuration: Configuration
    /// Nil when it is from the environment.
    let profile: Profile?
    /// `account 1234567_SB1, profile sandbox of /home/me/.config/nss/profiles.nss, read-only`
    let words: String
  }

  private static let four = ["NSS_ACCOUNT", "NSS_CLIENT_ID", "NSS_CERTIFICATE_ID", "NSS_PRIVATE_KEY"]

  /// Throws `NetSuiteError` of the kind `configuration`.
  func find() throws(NetSuiteError) -> Found {
    let book = ProfileBook(environment: environment)
    if let name = settings.profile { return try found(try book.profile(name, by: settings.profileOrigin), book) }
    let (given, missing) = (Self.four.filter { environment[$0] != nil }, Self.four.filter { environment[$0] == nil })
    if missing.isEmpty { return try fromEnvironment() }
    guard let profile = try book.standard() else { return try withoutProfile(given) }
    // A base URL alone would send the profile's assertion to another host.
    let stray = given + (environment["NSS_BASE_URL"] == nil ? [] : ["NSS_BASE_URL"])
    guard stray.isEmpty else { throw .mixed(stray, missing, profile, book.path) }
    return try found(profile, book)
  }

  /// Says what is missing.
  private func withoutProfile(_ given: [String]) throws(NetSuiteError) -> Found {
    do {
      return try fromEnvironment()
    } catch {
      var error = error
      if given.isEmpty { error.hint = "set them, or make a profile: nss auth setup NAME --account ID" }
      throw error
    }
  }

  private func fromEnvironment() throws(NetSuiteError) -> Found {
    var configuration = try Configuration.fromEnvironment(environment)
    try complete(&configuration, nil)
    return Found(configuration: configuration, profile: nil, words: words(configuration, "from the environment"))
  }

  func found(_ profile: Profile, _ book: ProfileBook) throws(NetSuiteError) -> Found {
    var configuration: Configuration
    do {
      configuration = try Configuration.fromEnvironment(book.values(of: profile))
    } catch {
      throw error.of(profile, book.path)
    }
    try complete(&configuration, profile)
    return Found(
      configuration: configuration, profile: profile, words: words(configuration, "profile \(profile.name) of \(book.path)"))
  }

  private func words(_ configuration: Configuration, _ source: String) -> String {
    "account \(configuration.account.id), \(source)\(configuration.access == nil ? "" : ", read-only")"
  }

  /// What does not come from where the account does.
  private func complete(_ configuration: inout Configuration, _ profile: Profile?) throws(NetSuiteError) {
    if let path = settings.certificates {
      configuration.roots = try Configuration.roots(file: path, named: AccountSettings.certificates.name)
    } else if profile?.caFile == nil, let path = environment["NSS_CA_FILE"] {
      configuration.roots = try Configuration.roots(file: path, named: "NSS_CA_FILE")
    }
    configuration.proxies = try Configuration.proxies(environment)
    configuration.concurrency = settings.concurrency ?? profile?.concurrency
    configuration.access = try access(profile)
  }

  /// Only `--allow-writes` undoes what a profile says, and nothing what this run was told.
  func access(_ profile: Profile?) throws(NetSuiteError) -> ReadOnlyGuard? {
    let restlets = profile?.readOnlyRestlets ?? []
    if settings.isReadOnly { return ReadOnlyGuard(source: AccountSettings.readOnly.name, restlets: restlets) }
    if try isReadOnlyByEnvironment() { return ReadOnlyGuard(source: "NSS_READ_ONLY", restlets: restlets) }
    guard let profile, profile.isReadOnly, !settings.allowsWrites else { return nil }
    return ReadOnlyGuard(source: "the profile \(profile.name)", restlets: restlets)
  }

  private func isReadOnlyByEnvironment() throws(NetSuiteError) -> Bool {
    switch environment["NSS_READ_ONLY"]?.lowercased() {
    case nil, "0", "false", "no": return false
    case "1", "true", "yes": return true
    default: throw NetSuiteError(.configuration, "NSS_READ_ONLY is neither 1 nor 0", hint: "1 refuses what could write")
    }
  }
}

extension NetSuiteError {
  fileprivate static func mixed(_ given: [String], _ missing: [String], _ profile: Profile, _ path: String) -> NetSuiteError {
    NetSuiteError(
      .configuration, "the account would come from two sources: the environment and the profile \(profile.name)",
      notes: [
        "the environment has \(given.joined(separator: ", ")), but lacks \(missing.joined(separator: ", "))",
        "the profile \(profile.name) is in \(path)",
        "account, client, certificate and key come whole from one of them",
      ],
      hint: "unset \(given.joined(separator: " ")), or say --profile \(profile.name)")
  }

  /// In the words of a profile, whose fields are not the environment's variables.
  fileprivate func of(_ profile: Profile, _ path: String) -> NetSuiteError {
    // The passphrase stays a variable: a secret does not belong into the file.
    let passphrase = "NSS_PRIVATE_KEY_PASSPHRASE"
    let names = [
      (passphrase, "\u{0}"), ("NSS_ACCOUNT", "account"), ("NSS_CLIENT_ID", "clientId"), ("NSS_CERTIFICATE_ID", "certificateId"),
      ("NSS_PRIVATE_KEY", "privateKey"), ("NSS_BASE_URL", "baseURL"), ("NSS_CA_FILE", "caFile"),
      ("the environment lacks", "the profile \(profile.name) lacks"), ("; an empty variable counts as not set", ""),
      ("\u{0}", passphrase),
    ]
    func renamed(_ text: String) -> String { names.reduce(text) { $0.replacing($1.0, with: $1.1) } }
    var error = self
    error.title = renamed(title)
    error.notes = notes.map(renamed) + ["the profile \(profile.name) is in \(path)"]
    error.hint = hint.map(renamed)
    return error
  }
}
