import Diagnostics
import Syntax

/// Writes a program as an indented tree: a node a line, with its kind, its place, its slots and constants; below it the
/// nodes that it is made of, each behind its part in it. What `nss dump program` shows.
///
/// It reads the nodes by reflection, so that a new kind of node needs nothing here.
struct ProgramPrinter {
  private(set) var output = ""
  /// The file that the nodes being printed stand in.
  private var source: Source
  private var printedFiles: Set<ObjectIdentifier> = []

  init(_ program: Program) {
    source = program.source
    let globals = program.globalSlots.map(String.init).joined(separator: " ")
    line("program, \(program.slots) slots" + (globals.isEmpty ? "" : ", of functions \(globals)"), 0)
    for input in program.inputs { line("input \(input.name.text)" + (input.defaultText.map { " = \($0)" } ?? ""), 1) }
    print(program.body, as: nil, 1)
    for function in program.functions { print(function) }
  }

  private mutating func print(_ function: FunctionCode) {
    source = function.source
    let parameters = function.parameters.map { $0.name + ($0.isRequired ? "" : "?") }.joined(separator: ", ")
    line("fn \(function.name)(\(parameters)), \(function.slots) slots", 0)
    for child in Mirror(reflecting: function).children where child.label == "defaults" || child.label == "body" {
      print(child.value, as: child.label == "body" ? nil : child.label, 1)
    }
  }

  /// Something that is no plain value: a node, or what holds some.
  private mutating func print(_ value: Any, as label: String?, _ depth: Int) {
    let mirror = Mirror(reflecting: value)
    let name = label.map { $0 + ": " } ?? ""
    switch (value, mirror.displayStyle) {
    case (_, .optional):
      for child in mirror.children { print(child.value, as: label, depth) }
      return
    case (_, .collection):
      for child in mirror.children { print(child.value, as: label, depth) }
      return
    case (is Row<Node>, _), (is Row<Step>, _):
      for child in mirror.children where child.label == "kept" { print(child.value, as: label, depth) }
      return
    case (let module as Module, _): return print(module, depth)
    default: break
    }
    let parts = Self.parts(of: mirror)
    var words = [value is Text || mirror.displayStyle == .tuple ? "" : "\(mirror.subjectType)", place(of: value)]
    words += parts.compactMap { part in Self.plain(part.value).map { "\(part.label)=\($0)" } }
    if mirror.displayStyle == .enum { words[0] = mirror.children.first?.label ?? "\(value)" }
    line(name + words.filter { !$0.isEmpty }.joined(separator: " "), depth)
    for part in parts where Self.plain(part.value) == nil { print(part.value, as: part.label, depth + 1) }
  }

  /// A file's own nodes, the first time that an `import` of it comes.
  private mutating func print(_ module: Module, _ depth: Int) {
    line("file \(module.source.name), run once: slot=\(module.slot)", depth)
    guard printedFiles.insert(ObjectIdentifier(module)).inserted else { return }
    let outer = source
    source = module.source
    print(module.body, as: nil, depth + 1)
    source = outer
  }

  private func place(of value: Any) -> String {
    let span: Span? = switch value {
    case let node as Node: node.span
    case let step as Step: step.span
    default: nil
    }
    guard let span else { return "" }
    let place = Place(of: span.start, in: source)
    return "\(place.line):\(place.column)"
  }

  private mutating func line(_ text: String, _ depth: Int) {
    output += String(repeating: "  ", count: depth) + text + "\n"
  }

  /// The stored properties that tell something: places and sources stand elsewhere, what only runs is nothing to read.
  private static func parts(of mirror: Mirror) -> [(label: String, value: Any)] {
    let inherited = mirror.superclassMirror.map(parts) ?? []
    return inherited + mirror.children.enumerated().compactMap { position, child in
      let label = child.label ?? "\(position)"
      switch child.value {
      case is Span, is Source, is [Explanation]: return nil
      default: return (label.hasPrefix(".") ? "\(position)" : label, child.value)
      }
    }
  }

  /// What fits into its node's line; nil for what has a line of its own.
  private static func plain(_ value: Any) -> String? {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .collection where mirror.children.isEmpty: return "[]"
    case .optional: return mirror.children.first.map { plain($0.value) } ?? "nil"
    case .enum where mirror.children.isEmpty && !(value is Value): return "\(value)"
    default: break
    }
    return switch value {
    case let number as Int: "\(number)"
    case let number as Int64: "\(number)"
    case let flag as Bool: "\(flag)"
    case let text as String: quoted(text)
    case let bytes as [UInt8]: quoted(String(decoding: bytes, as: UTF8.self))
    case let value as Value: value.excerpt
    case let text as Text: quoted(text.string)
    case let numbers as [Int]: "[" + numbers.map(String.init).joined(separator: " ") + "]"
    case let builtin as Builtin: builtin.name
    case let code as Unmanaged<FunctionCode>: "fn \(code.takeUnretainedValue().name)"
    case let code as FunctionCode: "fn \(code.name)"
    case let keys as Keys: "[" + (0..<keys.count).map { quoted(keys[$0].string) }.joined(separator: " ") + "]"
    case let name as Name: name.text
    default: "\(value)" == "(Function)" ? "(function)" : nil
    }
  }

  private static func quoted(_ text: String) -> String { text.debugDescription }
}

extension Program: CustomStringConvertible {
  /// The slots and nodes as an indented tree.
  public var description: String { ProgramPrinter(self).output }
}
