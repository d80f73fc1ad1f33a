import Diagnostics
import NetSuite
import Platform
import Simulator
import Synchronization

/// Makes the client that commands talk to an account with.
struct AccountClient {
  let console: Console
  let settings: AccountSettings
  var simulator: LocalSimulator?
  var timeout: Int64?
  var isVerbose = false
  /// Whether the account and its source are named on standard error, with the first request.
  var namesAccount = true
  /// Changes what was found before it is used.
  var adjust: @Sendable (inout Configuration) -> Void = { _ in }
  /// The account where it is known already; else it is found with the first request.
  var found: AccountSource.Found?

  func make() -> Client {
    let source = AccountSource(environment: console.environment, settings: settings)
    let (local, console, namesAccount, settings) = (simulator, console, namesAccount, settings)
    let (adjust, known) = (adjust, found)
    let watch: Client.Observer = { event in console.errors.write(Trace.text(of: event, without: console.redactor)) }
    return Client(
      userAgent: "nss/\(Version.current)", timeout: timeout,
      tokenCache: local == nil && settings.usesTokenCache ? TokenCache(environment: console.environment) : nil,
      redactor: console.redactor, observer: isVerbose ? watch : nil
    ) { () throws(NetSuiteError) -> Configuration in
      if let local {
        var configuration = try local.configuration()
        configuration.access = try source.access(nil)
        configuration.concurrency = settings.concurrency
        adjust(&configuration)
        return configuration
      }
      let found: AccountSource.Found
      if let known { found = known } else { found = try source.find() }
      if namesAccount { console.errors.write("\(found.words)\n") }
      var configuration = found.configuration
      adjust(&configuration)
      return configuration
    }
  }
}

extension Diagnostic {
  /// An error of the client's, for commands that have no script to show it in.
  init(_ error: NetSuiteError) {
    self.init(.error, error.title, notes: error.notes, hint: error.hint)
  }
}
