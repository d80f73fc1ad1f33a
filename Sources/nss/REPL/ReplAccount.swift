import Diagnostics
import NetSuite
import Platform
import Scripting
import Simulator

/// The account that a session talks to: which one, and whether it may be written to.
final class ReplAccount {
  private let console: Console
  private let settings: ReplSettings
  private let simulator: LocalSimulator?
  private var profile: String?
  /// What `:read-only` said last; nil when it has said nothing.
  private var wishesReadOnly: Bool?
  private(set) var found: AccountSource.Found?
  /// Why there is no account.
  private(set) var problem: NetSuiteError?

  init(_ console: Console, _ settings: ReplSettings) {
    (self.console, self.settings) = (console, settings)
    simulator = settings.simulator.map(LocalSimulator.init)
    profile = settings.account.profile
    find()
  }

  var usesSimulator: Bool { simulator != nil }

  /// Whether what is written is a company's own books: no sandbox, no release preview, nothing on this machine.
  var isProduction: Bool {
    guard let account = found?.configuration.account, !usesSimulator else { return false }
    return !account.isSandbox && !account.isLocal
  }

  /// Why nothing may be written; nil when it may.
  var readOnly: ReadOnlyGuard? {
    if let fixed = fixedReadOnly { return fixed }
    if let wishesReadOnly {
      return wishesReadOnly ? ReadOnlyGuard(source: "`:read-only on`", restlets: restlets, remedy: "`:read-only off` undoes it") : nil
    }
    if let own = found?.configuration.access {
      return ReadOnlyGuard(source: own.source, restlets: own.restlets, remedy: "`:read-only off` undoes it for this session")
    }
    guard isProduction, !accountSettings.allowsWrites else { return nil }
    return ReadOnlyGuard(
      source: "the prompt of a production account", restlets: restlets, remedy: "`:read-only off` lets this session write")
  }

  /// What nothing in the session undoes.
  private var fixedReadOnly: ReadOnlyGuard? {
    if settings.account.isReadOnly {
      return ReadOnlyGuard(source: AccountSettings.readOnly.name, restlets: restlets, remedy: "nothing undoes --read-only in this session")
    }
    // What is wrong with the variable is reported with the account.
    guard let access = try? source.access(nil) else { return nil }
    return ReadOnlyGuard(source: access.source, restlets: restlets, remedy: "nothing undoes NSS_READ_ONLY in this session")
  }

  private var restlets: [String] { found?.profile?.readOnlyRestlets ?? [] }

  private var source: AccountSource { AccountSource(environment: console.environment, settings: accountSettings) }

  /// As the command line says, with the profile as the session says.
  private var accountSettings: AccountSettings {
    var account = settings.account
    guard profile != account.profile else { return account }
    // What was allowed for one account is not allowed for another.
    (account.profile, account.profileOrigin, account.allowsWrites) = (profile, "`:profile`", false)
    return account
  }

  private func find() {
    (found, problem) = (nil, nil)
    guard !usesSimulator else { return }
    do throws(NetSuiteError) {
      found = try source.find()
    } catch {
      problem = error
    }
  }

  /// A client for it as it is now.
  var client: Client { client(isVerbose: settings.isVerbose) }

  private func client(isVerbose: Bool) -> Client {
    let access = readOnly
    return AccountClient(
      console: console, settings: accountSettings, simulator: simulator, timeout: settings.timeout, isVerbose: isVerbose, namesAccount: false,
      adjust: { $0.access = access }, found: found
    ).make()
  }

  /// Its record types. What is asked for beside is nothing to be told.
  var catalog: Catalog {
    let folder = usesSimulator ? nil : Catalog.standardFolder(console.environment)
    return problem.map(Catalog.init(without:)) ?? Catalog(client(isVerbose: false), name: label, folder: folder)
  }

  /// Looks once more where there was no account; says whether there is one now.
  func findAgain() -> Bool {
    guard problem != nil else { return false }
    find()
    return found != nil
  }

  /// Changes to another profile. Throws `NetSuiteError`, and stays where it was, when it cannot be used.
  func use(profile name: String) throws(NetSuiteError) {
    let earlier = (profile, found, problem, wishesReadOnly)
    profile = name
    find()
    guard let problem else {
      wishesReadOnly = nil
      return
    }
    (profile, found, self.problem, wishesReadOnly) = earlier
    throw problem
  }

  /// Gives why not when nothing in the session can change it.
  func setReadOnly(_ isReadOnly: Bool) -> Diagnostic? {
    if !isReadOnly, let fixed = fixedReadOnly {
      return Diagnostic(.error, "this session only reads", notes: ["\(fixed.source) says so"], hint: fixed.remedy)
    }
    wishesReadOnly = isReadOnly
    return nil
  }

  /// The names of the profiles there are. Throws `NetSuiteError` when their file cannot be read.
  func profiles() throws(NetSuiteError) -> [String] {
    (try ProfileBook(environment: console.environment).file()?.profiles ?? []).map(\.name)
  }

  /// What the prompt calls it: `sandbox 1234567_SB1`.
  var label: String {
    if usesSimulator { return "simulator" }
    guard let found else { return "" }
    return (found.profile.map { "\($0.name) " } ?? "") + found.configuration.account.id
  }
}

extension Catalog {
  /// One that knows what is built in, where the account cannot be asked.
  convenience init(without problem: NetSuiteError) {
    self.init(name: "", folder: nil) { (_, _) throws(NetSuiteError) in throw problem }
  }
}
