import Platform
import Simulator

/// What the simulator was told, by `nss simulator` or by `nss run --simulator`.
enum SimulatorSettings {
  static let latency = CommandOption("--latency", value: "80ms", "Let every answer take this long at least.")
  static let fault = CommandOption(
    "--fault", value: "KIND:RATE", "Let this befall that share of the requests; as often as needed: lost:0.05.")
  static let seed = CommandOption("--seed", value: "N", "Let faults befall other requests; the same seed, the same requests.")
  static let tokenLife = CommandOption("--token-life", value: "5s", "End access tokens after this time; usually after an hour.")
  static let concurrency = CommandOption("--concurrency", value: "N", "Answer 429 when more requests than this are under way.")
  static let tba = CommandOption(
    "--tba", value: "KEY:SECRET:TOKEN:SECRET", "Take requests that these sign by OAuth 1.0a; else new ones are made.")
  static let restlet = CommandOption(
    "--restlet", value: "SCRIPT=FILE", "Answer this JSON as the RESTlet with that script id; others echo. As often as needed.")

  static let records = CommandOption(
    "--records", value: "DIR", "Add the record types of its .txt files, in the form of: size number, owner ref employee.")
  static let data = CommandOption(
    "--data", value: "DIR", "Keep the account in this folder: what was written is there at the next start, however this one ends.")
  static let initialState = CommandOption(
    "--import", value: "FILE", "Begin with the state in this file, which --export wrote, instead of the usual company.")
  static let customers = CommandOption("--customers", value: "N", "Give the company this many customers, from 200 on.")

  /// Those that `nss run` has, too.
  static let faults = [fault, seed, latency]
  /// All of them, in the order of the help.
  static let all = [data, initialState, records, customers, tokenLife, tba, restlet, latency, concurrency, fault, seed]

  /// The names of the faults, for the help.
  static var faultNames: String { Fault.allCases.map(\.rawValue).joined(separator: ", ") }

  /// Throws for what the simulator would refuse.
  static func options(_ arguments: ParsedArguments) throws(UsageError) -> SimulatorOptions {
    var options = SimulatorOptions()
    if let nanoseconds = try duration(arguments, latency) { options.latency = nanoseconds }
    if let nanoseconds = try duration(arguments, tokenLife) {
      guard nanoseconds >= 1_000_000_000 else { throw wrong(arguments, tokenLife, "at least a second") }
      options.tokenLife = nanoseconds / 1_000_000_000
    }
    options.concurrency = try number(arguments, concurrency, 1...10_000).map(Int.init)
    if let seed = try number(arguments, seed, 0...Int64.max) { options.seed = UInt64(seed) }
    options.faults = try faults(arguments)
    if let text = arguments.value(of: tba) { options.tba = [try credentials(text)] }
    options.restlets = try restlets(arguments)
    if let count = try number(arguments, customers, 200...10_000_000) { options.customers = Int(count) }
    options.dataFolder = arguments.value(of: data)
    if let file = arguments.value(of: initialState) {
      do throws(FileError) {
        options.initialState = try Files.read(file)
      } catch {
        throw UsageError("cannot read the state to begin with: \(error)")
      }
    }
    for directory in arguments.values(of: records) {
      do throws(SimulatorError) {
        try options.addRecordTypes(in: directory)
      } catch {
        throw UsageError("\(error)", hint: "'--records' wants a directory of .txt files, a record type each")
      }
    }
    return options
  }

  private static func duration(_ arguments: ParsedArguments, _ option: CommandOption) throws(UsageError) -> Int64? {
    guard let text = arguments.value(of: option) else { return nil }
    guard let nanoseconds = Timeout.nanoseconds(text) else { throw wrong(arguments, option, "a duration: 80ms, 5s, 1.5m") }
    return nanoseconds
  }

  private static func number(
    _ arguments: ParsedArguments, _ option: CommandOption, _ range: ClosedRange<Int64>
  ) throws(UsageError) -> Int64? {
    guard let text = arguments.value(of: option) else { return nil }
    guard let number = Int64(text), range ~= number else {
      throw wrong(arguments, option, "a whole number from \(range.lowerBound)")
    }
    return number
  }

  private static func faults(_ arguments: ParsedArguments) throws(UsageError) -> [Fault: Double] {
    var rates: [Fault: Double] = [:]
    for text in arguments.values(of: fault) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let rate = Double(parts[1]), 0...1 ~= rate else {
        throw UsageError("'\(text)' is no fault with its rate", hint: "--fault lost:0.05 befalls one request in twenty")
      }
      guard let kind = Fault(rawValue: parts[0]) else {
        throw .unknown("fault", parts[0], among: Fault.allCases.map(\.rawValue), see: "'nss help simulator'")
      }
      rates[kind] = rate
    }
    guard rates.values.reduce(0, +) <= 1 + 1e-9 else {
      throw UsageError("the rates of the faults are more than 1 together", hint: "each is a share of all requests")
    }
    return rates
  }

  private static func credentials(_ text: String) throws(UsageError) -> TBACredentials {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 4, !parts.contains("") else {
      // The text is not shown: it is secret.
      throw UsageError(
        "'\(tba.name)' wants four parts, separated by colons",
        hint: "\(tba.name) CONSUMERKEY:CONSUMERSECRET:TOKENID:TOKENSECRET")
    }
    return TBACredentials(consumerKey: parts[0], consumerSecret: parts[1], token: parts[2], tokenSecret: parts[3])
  }

  private static func restlets(_ arguments: ParsedArguments) throws(UsageError) -> [String: [UInt8]] {
    var restlets: [String: [UInt8]] = [:]
    for text in arguments.values(of: restlet) {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw UsageError("'\(text)' gives no RESTlet its answer", hint: "\(restlet.name) 123=answer.json")
      }
      do {
        restlets[String(text[..<equals])] = try Files.read(String(text[text.index(after: equals)...]), atMost: 64 << 20)
      } catch {
        throw UsageError("cannot read the answer of a RESTlet: \(error)")
      }
    }
    return restlets
  }

  private static func wrong(_ arguments: ParsedArguments, _ option: CommandOption, _ wanted: String) -> UsageError {
    UsageError("'\(arguments.value(of: option) ?? "")' does not go with \(option.name)", hint: "it wants \(wanted)")
  }
}
