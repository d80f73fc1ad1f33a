import Diagnostics

/// The head of a request: its target and the lines below.
extension Parser {
  mutating func parseTarget(of method: Method, at place: Span) throws(Failure) -> Template {
    let target = try readTemplate()
    if target.parts.isEmpty {
      complain(
        "expected a target", at: place.after, "nothing follows `\(method.rawValue)`",
        hint: "`\(method.rawValue) record/v1/customer/7`")
      throw Failure()
    }
    let written = source.bytes[target.span.range]
    if written.first == .quote || written.first == UInt8(ascii: "'") {
      report(.quotedTarget(at: target.span, in: source))
    } else if written.last == UInt8(ascii: ",") {
      report(.targetWithComma(at: Span(target.span.end - 1, target.span.end), in: source))
      throw Failure()
    }
    if kind == .httpVersion { advance() }
    try checkBraces(in: target)
    return target
  }

  /// A single brace is legal, and hardly ever meant.
  private mutating func checkBraces(in target: Template) throws(Failure) {
    var depth = 0
    for case .text(let text) in target.parts {
      for byte in text.utf8 where byte == .leftBrace || byte == .rightBrace { depth += byte == .leftBrace ? 1 : -1 }
    }
    if depth > 0 {
      report(.openBrace(in: target.span, in: source))
      throw Failure()
    }
    for case .text(let text) in target.parts where text.utf8.contains(.leftBrace) {
      // `${id}` has been reported.
      if !text.utf8.contains(UInt8(ascii: "$")) { return report(.singleBraces(in: target.span, in: source)) }
    }
  }

  /// Query lines, then header lines.
  mutating func parseLines() throws(Failure) -> (query: [QueryLine], headers: [HeaderLine]) {
    var query: [QueryLine] = []
    var headers: [HeaderLine] = []
    while true {
      switch kind {
      case .querySign:
        if !headers.isEmpty { complain("unexpected query line", at: current.span, "query lines stand before the header lines") }
        if let line = try parseQueryLine() { query.append(line) }
      case .headerName: headers.append(try parseHeaderLine())
      default: return (query, headers)
      }
    }
  }

  /// `?name=value`
  private mutating func parseQueryLine() throws(Failure) -> QueryLine? {
    advance()
    let token = presume(.queryName)
    let name = Name(text(token), at: token.span)
    guard kind == .lineSeparator else {
      complain("expected `=`", at: name.span.after, "a query line is `?name=value`")
      presume(.rawEnd)
      return nil
    }
    if name.text.isEmpty { complain("expected a name", at: current.span, "nothing stands before the `=`") }
    if name.text.contains("{{") { complain("the name of a query line is plain text", at: name.span, "no `{{ }}` here") }
    presume(.lineSeparator)
    return QueryLine(name: name, value: try readTemplate())
  }

  /// `Header: value`
  private mutating func parseHeaderLine() throws(Failure) -> HeaderLine {
    let token = advance()
    let name = Name(text(token), at: token.span)
    presume(.lineSeparator)
    if let problem = Diagnostic.header(name, in: source) { report(problem) }
    return HeaderLine(name: name, value: try readTemplate())
  }
}

extension Diagnostic {
  fileprivate static func quotedTarget(at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "a target is not quoted", at: span, in: source, label: "raw text, up to a blank",
      hint: "`GET record/v1/customer/{{id}}`")
  }

  fileprivate static func targetWithComma(at span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "the target ends in `,`", at: span, in: source, label: "part of the target",
      hint: "a request among other values goes into parentheses; a `,` that is meant is `%2C`")
  }

  fileprivate static func openBrace(in span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .error, "`{` in a target", at: span, in: source, label: "the target goes on up to a blank",
      hint: "a blank stands before a body or a block")
  }

  fileprivate static func singleBraces(in span: Span, in source: Source) -> Diagnostic {
    Diagnostic(
      .warning, "single braces in a target", at: span, in: source, label: "sent as they stand",
      hint: "`{{id}}` fills in a value")
  }

  /// What is wrong with a header of this name; nil when nothing is.
  fileprivate static func header(_ name: Name, in source: Source) -> Diagnostic? {
    let title = "`\(name.text)` is no header to set"
    switch name.text.lowercased() {
    case "authorization":
      return Diagnostic(
        .error, title, at: name.span, in: source, label: "nss logs in by itself",
        hint: "remove the line; the login comes from the environment: NSS_ACCOUNT, NSS_CLIENT_ID, …")
    case _ where HeaderRules.isSetByClient(name.text):
      return Diagnostic(
        .error, title, at: name.span, in: source, label: "nss sets it by itself", hint: "remove the line")
    case _ where Parser.isOptionName(name.text):
      return Diagnostic(
        .error, title, at: name.span, in: source, label: "this is an option", hint: "`with \(name.text): …`")
    default: return nil
    }
  }
}
