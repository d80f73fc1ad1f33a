import Diagnostics
import Interpreter
import Platform
import Scripting

/// What a command line gives to inputs: `--var` goes before `--inputs`, and both before `NSS_VAR_name` of the environment.
struct ScriptInputs {
  static let variable = CommandOption("--var", value: "NAME=VALUE", "Give an input of the script its value; as often as needed.")
  static let file = CommandOption("--inputs", value: "FILE", "Give inputs by a file: a JSON map of values by their names.")

  private static let prefix = "NSS_VAR_"
  /// Bytes that are read of a file of inputs.
  private static let longest = 64 << 20

  private(set) var given: [String: GivenInput] = [:]
  /// The option that named each.
  private var origins: [String: String] = [:]

  init(_ arguments: ParsedArguments) throws(UsageError) {
    for path in arguments.values(of: Self.file) { try add(file: path) }
    for text in arguments.values(of: Self.variable) {
      guard let equals = text.firstIndex(of: "="), equals != text.startIndex else {
        throw UsageError("'\(text)' gives no input its value", hint: "\(Self.variable.name) NAME=VALUE")
      }
      let name = String(text[..<equals])
      origins[name] = Self.variable.name
      given[name] = GivenInput(text: String(text[text.index(after: equals)...]), from: "\(Self.variable.name) \(name)")
    }
  }

  private mutating func add(file path: String) throws(UsageError) {
    let bytes: [UInt8]
    do {
      bytes = try Files.read(path, atMost: Self.longest)
    } catch {
      throw UsageError("cannot read the file of inputs: \(error)")
    }
    let inputs: [String: GivenInput]
    do {
      inputs = try InputFile.read(bytes, named: path)
    } catch {
      throw UsageError(error)
    }
    for (name, input) in inputs { (given[name], origins[name]) = (input, path) }
  }

  /// All of them, those of the environment too.
  func with(_ environment: [String: String]) -> [String: GivenInput] {
    var inputs: [String: GivenInput] = [:]
    for (name, text) in environment where name.hasPrefix(Self.prefix) {
      inputs[String(name.dropFirst(Self.prefix.count))] = GivenInput(text: text, from: name)
    }
    return inputs.merging(given) { $1 }
  }

  /// The names that no script has: each is a mistyped one, and what it was meant for would keep its default.
  func unknown(to scripts: [CheckedScript]) -> [Diagnostic] {
    let known = scripts.flatMap(\.inputs).map(\.name.text)
    return origins.sorted { $0.key < $1.key }.filter { !known.contains($0.key) }.map { name, origin in
      var diagnostic = UsageError.unknown(
        "input", name, among: known, see: "'nss run --help FILE', which lists a script's inputs"
      ).diagnostic
      if origin != Self.variable.name { diagnostic.notes.append("it stands in \(origin)") }
      return diagnostic
    }
  }
}
