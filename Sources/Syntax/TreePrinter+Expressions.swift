extension TreePrinter {
  mutating func print(_ expression: Expression) {
    switch expression.kind {
    case .null: write("null")
    case .bool(let value): write(value ? "true" : "false")
    case .int(let value): write(String(value))
    case .decimal(let digits): write(digits + "d")
    case .duration(let nanoseconds): write("\(nanoseconds)ns")
    case .string(let parts): print(parts)
    case .list(let elements): list("list") { for element in elements { $0.add(element) } }
    case .map(let entries): list("map") { for entry in entries { $0.add(entry) } }
    case .name(let name): write(name)
    case .parenthesized(let inner): list("()") { $0.add(inner) }
    case .braced(let inner): list("{{}}") { $0.add(inner) }
    case .unary(let symbol, let operand): list(symbol.rawValue) { $0.add(operand) }
    case .binary(let symbol, _, let left, let right): list(symbol.rawValue) { $0.add(left, right) }
    case .test(let subject, let type, let isNegated):
      list(isNegated ? "is not" : "is") { $0.add(subject); $0.write(" " + type.text) }
    case .conditional(let condition, let then, let otherwise): list("?:") { $0.add(condition, then, otherwise) }
    case .field(let base, let name, let isOptional):
      list(isOptional ? "?." : ".") { $0.add(base); $0.write(" " + name.text) }
    case .index(let base, let index): list("[]") { $0.add(base, index) }
    case .each(let base, let path): list("[*]") { $0.add(base); for field in path { $0.write((field.isOptional ? " ?" : " ") + field.name.text) } }
    case .call(let callee, let arguments):
      list("call") { $0.add(callee); for argument in arguments { $0.add(argument) } }
    case .matches(let subject, let shape):
      list("matches") {
        $0.add(subject)
        $0.space()
        $0.print(shape)
      }
    case .lambda(let lambda): print(lambda)
    case .request(let request): print(request)
    case .suiteQL(let query):
      list("query") {
        $0.space()
        $0.print(query.text.parts)
        for option in query.options { $0.add(option) }
      }
    }
  }

  private mutating func print(_ lambda: Lambda) {
    list("=>") {
      for parameter in lambda.parameters { $0.add(parameter) }
      switch lambda.body {
      case .value(let value): $0.add(value)
      case .block(let block): $0.add(block)
      }
    }
  }

  /// A text in quotes; one with `{{ }}` as a list of its parts.
  mutating func print(_ parts: [TemplatePart]) {
    if parts.isEmpty { return write("\"\"") }
    if parts.count == 1, case .text(let text) = parts[0] { return write(quoted(text)) }
    list("text") {
      for part in parts {
        switch part {
        case .text(let text): $0.write(" " + $0.quoted(text))
        case .expression(let expression): $0.add(expression)
        }
      }
    }
  }

  private mutating func add(_ element: Element) {
    switch element {
    case .item(let value): add(value)
    case .spread(let value): addSpread(value)
    }
  }

  private mutating func add(_ argument: Argument) {
    switch argument {
    case .positional(let value): add(value)
    case .named(let name, let value):
      space()
      list(":", name.text) { $0.add(value) }
    case .spread(let value): addSpread(value)
    }
  }

  private mutating func add(_ entry: Entry) {
    switch entry {
    case .spread(let value): addSpread(value)
    case .entry(let key, let value, let isOptional):
      space()
      list(isOptional ? "?:" : ":") {
        $0.space()
        $0.print(key.parts)
        $0.add(value)
      }
    }
  }

  private mutating func addSpread(_ value: Expression) {
    space()
    list("...") { $0.add(value) }
  }

  private mutating func print(_ request: Request) {
    list(request.method.rawValue) {
      $0.space()
      $0.print(request.target.parts)
      for line in request.query { $0.addLine("query", line.name, line.value) }
      for line in request.headers { $0.addLine("header", line.name, line.value) }
      for option in request.options { $0.add(option) }
      if let body = request.body {
        $0.space()
        $0.list("body") { $0.add(body) }
      }
    }
  }

  private mutating func addLine(_ head: String, _ name: Name, _ value: Template) {
    space()
    list(head, name.text) {
      $0.space()
      $0.print(value.parts)
    }
  }

  private func quoted(_ text: String) -> String {
    var output = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": output += "\\\""
      case "\\": output += "\\\\"
      case "\n": output += "\\n"
      case "\r": output += "\\r"
      case "\t": output += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: output += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output + "\""
  }
}

extension Expression: CustomStringConvertible {
  /// The tree as nested lists.
  public var description: String {
    var printer = TreePrinter()
    printer.print(self)
    return printer.output
  }
}
