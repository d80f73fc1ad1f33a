import Diagnostics
import Platform
import Simulator

extension Command {
  private static let port = CommandOption("--port", value: "N", "Listen on this port; any free one if nothing is said.")
  private static let export = CommandOption(
    "--export", value: "FILE", "Write the state as JSON to this file ('-' is standard output), and end.")
  private static let isVerbose = CommandOption("--verbose", "Show each request and what became of it on standard error.")

  /// `nss simulator [OPTIONS]`
  static let simulator = Command(
    "simulator", summary: "Run a local NetSuite and show the environment that points a client at it.",
    options: [port] + SimulatorSettings.all + [export, isVerbose],
    details: """
      It plays one account with a small company on 127.0.0.1, by TLS and logged in to like the real one. Its key and
      certificate are new each time, in a folder that is removed when Ctrl-C or kill ends it. With --data they lie in DIR
      and stay, as does the port while it is free: what it prints, or a profile with that in it, is good at every start.

        nss simulator > simulator.env                        in one terminal
        . ./simulator.env && nss run Examples/smoke.nss      in another

      Clients that log in by OAuth 1.0a alone (token-based authentication) find what they need in NSS_TBA_….

      The pages of a query or a collection are of the state at the first, until nobody has asked for one for ten
      minutes; of two walks through the same at once both go on in the state at the later one's first.

      faults: \(SimulatorSettings.faultNames).
      The first five answer in the place of what was asked; 'drop' closes the connection before it is done, 'lost'
      after; 'truncate' cuts the answer, 'garble' makes it no JSON, 'slow' takes 3 s. A request asks for one itself by a
      header: X-Simulator-Fault: lost. Why a login was refused stands in X-Simulator-Audit.
      """
  ) { (arguments, console) throws(UsageError) in
    guard arguments.operands.isEmpty else {
      throw UsageError("'nss simulator' takes no FILE", hint: "nss run FILE --simulator runs a script against it")
    }
    let port = try portNumber(arguments.value(of: port))
    var options = try SimulatorSettings.options(arguments)
    if arguments.has(isVerbose) { options.log = { console.errors.write("\($0)\n") } }
    do {
      if let file = arguments.value(of: export) {
        try write(try Simulator(options: options).state, to: file, console)
        return .passed
      }
      try serve(options, port: port, console)
      return .passed
    } catch {
      console.report(Diagnostic(.error, "the simulator could not be started", notes: [describe(error)]))
      return .notCarriedOut
    }
  }

  private static func write(_ state: [UInt8], to file: String, _ console: Console) throws(FileError) {
    guard file == "-" else { return try Files.writeAtomically(state + [UInt8(ascii: "\n")], to: file) }
    console.output.write(String(decoding: state, as: UTF8.self) + "\n")
  }

  private static func portNumber(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return 0 }
    guard let port = Int(text), (0...65_535).contains(port) else {
      throw UsageError("'\(text)' is no port", hint: "--port wants a number from 1 to 65535")
    }
    return port
  }

  /// Runs until Ctrl-C or `kill`.
  private static func serve(_ options: SimulatorOptions, port: Int, _ console: Console) throws {
    let stop = Cancellation()
    Signals.onInterrupt(cancel: stop, orTermination: true)
    let simulator = try Simulator(options: options)
    try simulator.start(port: port)
    defer { simulator.stop() }
    var folder: TemporaryFolder?
    defer { folder?.remove() }
    /// The path of a file with this text: the data folder's, or one that lasts as long as the process.
    func file(_ kept: String?, _ text: String, _ name: String) throws(FileError) -> String {
      if let kept { return kept }
      if folder == nil { folder = try TemporaryFolder(name: "nss-simulator") }
      return try folder!.write(text, to: name)
    }
    let environment = [
      ("NSS_ACCOUNT", simulator.account),
      ("NSS_CLIENT_ID", simulator.clientID),
      ("NSS_CERTIFICATE_ID", simulator.certificateID),
      ("NSS_PRIVATE_KEY", try file(simulator.privateKeyFile, simulator.privateKeyPEM, "key.pem")),
      ("NSS_BASE_URL", simulator.baseURL),
      ("NSS_CA_FILE", try file(simulator.certificateFile, simulator.certificatePEM, "ca.pem")),
      ("NSS_TBA_CONSUMER_KEY", simulator.tba.consumerKey),
      ("NSS_TBA_CONSUMER_SECRET", simulator.tba.consumerSecret),
      ("NSS_TBA_TOKEN", simulator.tba.token),
      ("NSS_TBA_TOKEN_SECRET", simulator.tba.tokenSecret),
    ]
    console.output.write(environment.map { "export \($0.0)=\(shellQuoted($0.1))\n" }.joined())
    console.output.flush()
    console.errors.write("The simulator answers at \(simulator.baseURL). Ctrl-C stops it.\n")
    _ = stop.wait()
  }

  private static func shellQuoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }

  private static func describe(_ error: any Error) -> String {
    switch error {
    case SimulatorError.option(let detail), SimulatorError.certificate(let detail), SimulatorError.data(let detail): detail
    case SimulatorError.port(let port, let detail): "port \(port): \(detail)"
    default: "\(error)"
    }
  }
}
