import Diagnostics
import NetSuite

extension Command {
  /// `nss auth setup NAME`, `nss auth test [NAME]`, `nss auth status`, `nss auth rotate NAME`
  static let auth = Command(
    "auth", operands: "setup|test|status|rotate [PROFILE]", summary: "Make, test, show and renew what logs in to an account.",
    options: AuthSetup.options + [AccountSettings.profile, AccountSettings.noTokenCache, AccountSettings.certificates],
    details: """
      nss auth setup PROFILE --account ID                  makes a key and a certificate, saves the profile, and says what
                                                           to do in NetSuite; with --client-id and --certificate-id it
                                                           adds what NetSuite then shows
      nss auth test [PROFILE]                              checks what is here, logs in, and says what is wrong
      nss auth status                                      shows the profiles, their certificates and their tokens
      nss auth rotate PROFILE                              maps a new certificate in the place of one that ends

      Profiles, keys and certificates lie in $XDG_CONFIG_HOME/nss, else in ~/.config/nss. No command shows a key or token.
      """
  ) { (arguments, console) throws(UsageError) in
    let verbs = ["setup", "test", "status", "rotate"]
    guard let verb = arguments.operands.first else {
      throw UsageError("'nss auth' wants one of \(verbs.joined(separator: ", "))", hint: "see nss help auth")
    }
    guard arguments.operands.count <= 2 else { throw UsageError("'nss auth \(verb)' takes one PROFILE", hint: "see nss help auth") }
    let name = arguments.operands.count > 1 ? arguments.operands[1] : arguments.value(of: AccountSettings.profile)
    for secret in Configuration.secrets(in: console.environment) { console.redactor.add(secret: secret) }
    do {
      switch verb {
      case "setup": try AuthSetup(arguments, name, console).run()
      case "test": try AuthTest(console: console, settings: AccountSettings(arguments), name: name).run()
      case "status": try AuthStatus(console: console).run()
      case "rotate": try AuthRotation(console: console, settings: AccountSettings(arguments), name: name).run()
      default: throw UsageError.unknown("command", "auth \(verb)", among: verbs.map { "auth \($0)" }, see: "nss help auth")
      }
      return .passed
    } catch let error as UsageError {
      throw error
    } catch let error as NetSuiteError {
      console.report(Diagnostic(error))
      return .notCarriedOut
    } catch {
      console.report(Diagnostic(.error, "\(error)"))
      return .notCarriedOut
    }
  }
}
