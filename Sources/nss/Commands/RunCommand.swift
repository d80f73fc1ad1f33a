import Reporting
import Scripting

extension Command {
  /// `nss run FILE… [OPTIONS]`, `nss FILE`, `nss -e 'SCRIPT'`
  static let run = Command(
    "run", operands: "FILE…", summary: "Run scripts.", options: RunSettings.options,
    details: """
      Every script is checked before the first request of any is sent, and has names of its own. 'nss run --help FILE'
      lists the inputs of a script; '-' as FILE is standard input; a folder stands for all scripts in it, sorted, without
      those that hold only 'import', 'let' and 'fn'.

      What stands outside of tests always runs. A failed test leads to exit code 1, whatever failed in it. A report is
      written at the end, after Ctrl-C too, '-' as its FILE is standard output; what scripts print goes to standard error
      then. Kinds of reports: \(ReportFormat.all.map { "\($0.name), \($0.summary)" }.joined(separator: "; ")).

      environment:
      \(Help.table(environment))
      """
  ) { (arguments, console) throws(UsageError) in
    if arguments.has(.help) { return try showInputs(arguments, console) }
    return try ScriptRunner(console: console, settings: try RunSettings(arguments)).run()
  }

  /// `nss run --help FILE`: the inputs of the scripts.
  private static func showInputs(_ arguments: ParsedArguments, _ console: Console) throws(UsageError) -> ExitCode {
    for script in try ScriptArguments.sources(arguments, of: "run").map({ CheckedScript($0) }) {
      guard script.passes else {
        script.diagnostics.forEach(console.report)
        return .refused
      }
      let rows = script.inputs.map { ("--var \($0.name.text)=…", $0.defaultText.map { "default: \($0)" } ?? "required") }
      console.output.write("\(script.source.name) " + (rows.isEmpty ? "has no inputs\n" : "has these inputs:\n\(Help.table(rows))\n"))
    }
    return .passed
  }

  /// What reaches an account. An empty variable counts as not set.
  private static let environment = [
    ("NSS_ACCOUNT", "the account id: 1234567, 1234567_SB1"),
    ("NSS_CLIENT_ID", "the integration's client id"),
    ("NSS_CERTIFICATE_ID", "the certificate's id on the page 'OAuth 2.0 Client Credentials (M2M) Setup'"),
    ("NSS_PRIVATE_KEY", "the certificate's private key: the path of a PEM file, or the PEM itself"),
    ("NSS_PRIVATE_KEY_PASSPHRASE", "the passphrase of an encrypted key"),
    ("NSS_CLIENT_SECRET", "accepted, and unused: this way to log in needs none"),
    ("NSS_BASE_URL", "an https origin in the place of https://ACCOUNT.suitetalk.api.netsuite.com"),
    ("NSS_CA_FILE", "certificates (PEM) to trust instead of the system's"),
    ("NSS_PROFILE", "the profile to use where these are not set, instead of the file's default"),
    ("NSS_READ_ONLY", "1 refuses whatever could write"),
    ("SSL_CERT_FILE, SSL_CERT_DIR", "certificates to trust, as OpenSSL reads them"),
    ("HTTPS_PROXY, NO_PROXY", "the proxy to go through, by CONNECT, and the hosts reached without one"),
    ("NO_COLOR", "no colour, even on a terminal"),
  ]
}
