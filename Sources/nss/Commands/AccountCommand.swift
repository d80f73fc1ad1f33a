import Diagnostics
import NetSuite

extension Command {
  /// `nss account limits`
  static let account = Command(
    "account", operands: "limits", summary: "Show how many requests the account may be asked at once.",
    options: AccountSettings.options + [RunSettings.usesSimulator],
    details: "It is NetSuite's answer of system/v1/governanceLimits, which wants an administrator's role."
  ) { (arguments, console) throws(UsageError) in
    guard arguments.operands == ["limits"] else {
      throw UsageError("'nss account' wants 'limits'", hint: "nss account limits")
    }
    for secret in Configuration.secrets(in: console.environment) { console.redactor.add(secret: secret) }
    let simulator = arguments.has(RunSettings.usesSimulator) ? try SimulatorSettings.options(arguments) : nil
    let client = AccountClient(console: console, settings: try AccountSettings(arguments), simulator: simulator.map(LocalSimulator.init)).make()
    do throws(NetSuiteError) {
      let limits = try client.governanceLimits()
      let rows = [
        ("account, all integrations together", limits.account), ("left for those without a number of their own", limits.unallocated),
        ("this integration", limits.integration),
      ]
      let known = rows.compactMap { words, number in number.map { (words, String($0)) } }
      console.output.write(Help.table(known + [("limited by", limits.kind ?? "not told")]) + "\n")
      return .passed
    } catch {
      console.report(Diagnostic(error))
      return .notCarriedOut
    }
  }
}
