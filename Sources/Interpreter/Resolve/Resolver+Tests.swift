import Diagnostics
import Syntax

extension Resolver {
  mutating func testStep(_ name: Template, _ options: [Option], _ body: Block, _ span: Span) -> Step {
    let head = Span(span.start, options.last?.value.span.end ?? name.span.end)
    checkPlace(ofTestAt: head)
    var (tags, skip): (Node?, Node?)
    for option in options {
      if let problem = Self.problem(with: option) { report(problem, of: option) }
      if option.name.text == "tags" { tags = node(option.value) } else { skip = node(option.value) }
    }
    let nameNode = string(name.parts, name.span)
    declareTest(name, tags: options.first { $0.name.text == "tags" }?.value, at: head)
    let outer = (function.loops, function.isInTest, function.latestSlot, function.hasRequestBefore)
    // The latest response in it is one of its own requests.
    (function.loops, function.isInTest, function.latestSlot, function.hasRequestBefore) = (0, true, nil, false)
    let step = withoutTests(in: "test") { $0.block(body) }
    let latestSlot = function.latestSlot
    (function.loops, function.isInTest, function.latestSlot, function.hasRequestBefore) = outer
    return TestStep(
      TestHead(name: nameNode, tags: tags, skip: skip), step, latestSlot: latestSlot, source: source, head)
  }

  /// Resolves what stands in a construct in which no test may stand.
  mutating func withoutTests<R>(in construct: String, _ body: (inout Resolver) -> R) -> R {
    let outer = function.testless
    function.testless = construct
    defer { function.testless = outer }
    return body(&self)
  }

  private mutating func checkPlace(ofTestAt span: Span) {
    guard !isPartial, let construct = isInFunction ? "fn" : function.testless else { return }
    let hint = switch construct {
    case "if": "a test that is not to run says why: `with skip: condition ? \"why\" : null`"
    case "fn": "a test calls the function"
    default: "move it out"
    }
    let place = switch construct {
    case "fn": "a function"
    case "if": "an `if`"
    default: "a `\(construct)`"
    }
    report(
      "a test stands in \(place)", at: span,
      label: "tests stand at the top of a script, or in a loop there", hint: hint)
  }

  /// Enters it into the list of tests, and warns when reports could not tell it from another.
  private mutating func declareTest(_ name: Template, tags: Expression?, at span: Span) {
    let isFixed = !name.parts.contains { if case .expression = $0 { true } else { false } }
    let written = name.parts.map { part in
      switch part {
      case .text(let text): text
      case .expression(let expression): "{{\(text(expression.span))}}"
      }
    }.joined()
    if name.parts.isEmpty { report("a test has a name", at: name.span, label: "this one is empty") }
    if isFixed, let earlier = tests.first(where: { $0.isNameFixed && $0.name == written }) {
      let line = source.line(at: earlier.span.start)
      warn(
        "two tests have the same name", at: name.span, label: "as the one in line \(line)",
        hint: "reports tell tests apart by their names")
    } else if isFixed, function.loops > 0 {
      warn(
        "a test in a loop has the same name each turn", at: name.span, label: "does not change",
        hint: "`test \"customer {{id}}\"` tells the turns apart")
    }
    add(
      test: TestDeclaration(
        name: written, isNameFixed: isFixed, tags: Self.literalTags(tags), source: source, span: span))
  }

  /// The tags, where they are written out.
  private static func literalTags(_ value: Expression?) -> [String]? {
    guard let value else { return [] }
    guard case .list(let elements) = value.kind else { return nil }
    var tags: [String] = []
    for element in elements {
      guard case .item(let item) = element, case .string(let parts) = item.kind, parts.count <= 1 else { return nil }
      guard case .text(let text)? = parts.first ?? .text("") else { return nil }
      tags.append(text)
    }
    return tags
  }

  /// What is wrong with an option whose value is written out.
  private static func problem(with option: Option) -> (title: String, label: String, hint: String)? {
    let isTags = option.name.text == "tags"
    let label: String
    switch option.value.kind {
    case .string(let parts): label = isTags ? "this is a string" : parts.isEmpty ? "this one is empty" : ""
    case .null: label = isTags ? "this is null" : ""
    case .bool: label = "this is a bool"
    case .int, .decimal: label = "this is a number"
    case .duration: label = "this is a duration"
    case .map: label = "this is a map"
    case .list: label = isTags ? "" : "this is a list"
    default: label = ""
    }
    if label.isEmpty { return nil }
    return isTags
      ? ("`tags` is a list of strings", label, "`tags: [\"smoke\"]`")
      : ("`skip` is the reason, in a string", label, "`skip: \"why\"`; null, as in `c ? \"why\" : null`, runs the test")
  }

  private mutating func report(_ problem: (title: String, label: String, hint: String), of option: Option) {
    report(problem.title, at: option.value.span, label: problem.label, hint: problem.hint)
  }

  mutating func reportLeavesTest(_ word: String, _ span: Span) {
    report(
      "`\(word)` does not leave a `test`", at: span, label: "the test runs to its end",
      hint: "`if` and `else` choose what is done")
  }
}
