/// Writes a tree as nested lists, one statement a line: what `nss dump tree` shows and goldens compare.
struct TreePrinter {
  private(set) var output = ""
  private var indentation = 0

  mutating func print(_ statements: [Statement]) {
    for statement in statements {
      if !output.isEmpty { output += "\n" + String(repeating: "  ", count: indentation) }
      print(statement)
    }
  }

  mutating func print(_ statement: Statement) {
    switch statement.kind {
    case .input(let name, nil): list("input", name.text)
    case .input(let name, let value?): list("input", name.text) { $0.add(value) }
    case .let(let name, let value): list("let", name.text) { $0.add(value) }
    case .assign(let place, let symbol, let value): list(symbol.rawValue) { $0.add(place, value) }
    case .function(let function): print(function)
    case .if(let branches, let otherwise): print(branches, otherwise)
    case .while(let condition, let block): list("while") { $0.add(condition); $0.add(block) }
    case .for(let first, let second, let items, let options, let block):
      list("for", first.text + (second.map { " " + $0.text } ?? "")) {
        $0.add(items)
        for option in options { $0.add(option) }
        $0.add(block)
      }
    case .break: list("break")
    case .continue: list("continue")
    case .breakpoint: list("breakpoint")
    case .return(let value): list("return") { if let value { $0.add(value) } }
    case .print(let values): list("print") { for value in values { $0.add(value) } }
    case .assert(let condition, let message): list("assert") { $0.add(condition); if let message { $0.add(message) } }
    case .check(let condition, let message): list("check") { $0.add(condition); if let message { $0.add(message) } }
    case .fail(let reason): list("fail") { $0.add(reason) }
    case .try(let body, let name, let handler):
      list("try") {
        $0.add(body)
        $0.space()
        $0.list("catch", name?.text) { $0.add(handler) }
      }
    case .defer(let body): list("defer") { $0.add(body) }
    case .retry(let options, let body):
      list("retry") {
        for option in options { $0.add(option) }
        $0.add(body)
      }
    case .test(let name, let options, let body):
      list("test") {
        $0.space()
        $0.print(Expression(.string(name.parts), at: name.span))
        for option in options { $0.add(option) }
        $0.add(body)
      }
    case .import(let path, let name): list("import", path.text + " " + name.text)
    case .expression(let expression): print(expression)
    }
  }

  private mutating func print(_ function: Function) {
    list("fn", function.name.text) {
      for parameter in function.parameters { $0.add(parameter) }
      $0.add(function.body)
    }
  }

  mutating func add(_ parameter: Parameter) {
    space()
    guard let value = parameter.defaultValue else { return write(parameter.name.text) }
    list("=", parameter.name.text) { $0.add(value) }
  }

  private mutating func print(_ branches: [Branch], _ otherwise: Block?) {
    list("if") {
      for branch in branches {
        $0.add(branch.condition)
        $0.add(branch.block)
      }
      if let otherwise { $0.add(otherwise) }
    }
  }

  // MARK: Tools of the families

  /// `(head word items…)`
  mutating func list(_ head: String, _ word: String? = nil, _ items: (inout TreePrinter) -> Void = { _ in }) {
    output += "(" + head
    if let word { output += " " + word }
    items(&self)
    output += ")"
  }

  mutating func write(_ text: String) { output += text }
  mutating func space() { output += " " }

  mutating func add(_ expressions: Expression...) {
    for expression in expressions {
      space()
      print(expression)
    }
  }

  mutating func add(_ option: Option) {
    space()
    list("with", option.name.text) { $0.add(option.value) }
  }

  mutating func add(_ block: Block) {
    indentation += 1
    space()
    output += "{"
    for statement in block.statements {
      output += "\n" + String(repeating: "  ", count: indentation)
      print(statement)
    }
    output += "}"
    indentation -= 1
  }
}

extension Script: CustomStringConvertible {
  /// The tree as nested lists, one statement a line.
  public var description: String {
    var printer = TreePrinter()
    printer.print(statements)
    return printer.output
  }
}

extension Statement: CustomStringConvertible {
  /// The tree as nested lists.
  public var description: String {
    var printer = TreePrinter()
    printer.print(self)
    return printer.output
  }
}
