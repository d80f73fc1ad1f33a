import Diagnostics
import Simulator

/// What `nss run` was told.
struct RunSettings {
  static let usesSimulator = CommandOption("--simulator", "Run against the local simulator instead of an account.")
  static let allows404 = CommandOption("--allow-404", "Take a 404 for an answer like any other.")
  static let isVerbose = CommandOption("--verbose", "Show each request and answer on standard error, without secrets.")
  static let timeout = CommandOption("--timeout", value: "60s", "Give each request this long, if the script does not say.")

  /// The rows of the help, in its order.
  static let options =
    [ScriptArguments.text, usesSimulator, ScriptInputs.variable, ScriptInputs.file, allows404, isVerbose, timeout]
    + TestSettings.options + [ReportFile.option] + AccountSettings.options + SimulatorSettings.faults

  let files: [ScriptFile]
  let inputs: ScriptInputs
  /// Nil without `--simulator`.
  let simulator: SimulatorOptions?
  let allows404: Bool
  let isVerbose: Bool
  /// Nanoseconds; nil when nothing was said.
  let timeout: Int64?
  let account: AccountSettings
  let tests: TestSettings
  let reports: [ReportFile]

  init(_ arguments: ParsedArguments) throws(UsageError) {
    inputs = try ScriptInputs(arguments)
    simulator = try Self.simulator(arguments)
    allows404 = arguments.has(Self.allows404)
    isVerbose = arguments.has(Self.isVerbose)
    timeout = try Self.timeout(arguments.value(of: Self.timeout))
    account = try AccountSettings(arguments)
    tests = TestSettings(arguments)
    reports = try arguments.values(of: ReportFile.option).map { (text) throws(UsageError) in try ReportFile(text) }
    files = try ScriptArguments.files(arguments, of: "run")
  }

  static func simulator(_ arguments: ParsedArguments) throws(UsageError) -> SimulatorOptions? {
    if arguments.has(usesSimulator) { return try SimulatorSettings.options(arguments) }
    if let option = SimulatorSettings.faults.first(where: arguments.has) {
      throw UsageError("'\(option.name)' is for the simulator alone", hint: "add \(usesSimulator.name)")
    }
    return nil
  }

  static func timeout(_ text: String?) throws(UsageError) -> Int64? {
    guard let text else { return nil }
    guard let nanoseconds = Timeout.nanoseconds(text) else {
      throw UsageError("'\(text)' is no duration", hint: "\(timeout.name) 60s, 250ms, 1.5m")
    }
    return nanoseconds
  }
}
