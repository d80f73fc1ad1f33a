import Simulator

/// What `nss` without a script was told.
struct ReplSettings {
  static let noRC = CommandOption("--no-rc", "Do not run $XDG_CONFIG_HOME/nss/rc.nss first.")

  /// The rows of the help, in its order.
  static let options =
    [RunSettings.usesSimulator, ScriptInputs.variable, ScriptInputs.file, RunSettings.allows404, RunSettings.isVerbose, RunSettings.timeout, noRC]
    + AccountSettings.options + SimulatorSettings.faults

  let inputs: ScriptInputs
  /// Nil without `--simulator`.
  let simulator: SimulatorOptions?
  let allows404: Bool
  let isVerbose: Bool
  /// Nanoseconds; nil when nothing was said.
  let timeout: Int64?
  let usesRC: Bool
  let account: AccountSettings

  init(_ arguments: ParsedArguments) throws(UsageError) {
    if let operand = arguments.operands.first {
      throw UsageError("'nss repl' takes no file, as '\(operand)'", hint: "'nss run \(operand)' runs it; ':load \(operand)' does at the prompt")
    }
    inputs = try ScriptInputs(arguments)
    simulator = try RunSettings.simulator(arguments)
    allows404 = arguments.has(RunSettings.allows404)
    isVerbose = arguments.has(RunSettings.isVerbose)
    timeout = try RunSettings.timeout(arguments.value(of: RunSettings.timeout))
    usesRC = !arguments.has(Self.noRC)
    account = try AccountSettings(arguments)
  }
}
