import Syntax

/// Finds the words that may stand at a cursor; which of them go on with what is typed is the completer's to say.
///
/// Extensions hold its families: targets, query and header lines, filters, bodies, members, statements, queries.
struct WordFinder {
  let world: any CompletionWorld
  let typed: TypedText

  init(_ world: any CompletionWorld, _ typed: TypedText) { (self.world, self.typed) = (world, typed) }

  var words: Completions {
    switch typed.place {
    case .nothing: return Completions(start: typed.cursor)
    case .target(let method, let start): return inTarget(method, from: start)
    case .behindTarget(let method): return Completions(start: typed.cursor, words: words(behindTargetOf: method))
    case .queryName(let start): return Completions(start: start, words: parameters(of: lastRequest))
    case .queryValue(let name, let start): return parameterValues(of: name, lastRequest, from: start)
    case .headerValue(let name, let start):
      return Completions(start: start, words: RequestHeader.named(name)?.values.map { Completion($0) } ?? [])
    case .string(let token, let start): return inString(token, from: start)
    case .suiteQL(let first): return inSuiteQL(first)
    case .code(let start, let count): return inCode(from: start, behind: count)
    }
  }

  // MARK: Tools

  /// A request as far as it has been typed.
  struct TypedRequest {
    let method: String
    let target: RequestTarget
  }

  /// The request that is nearest in front of a token, whatever brackets stand between.
  func request(before index: Int) -> TypedRequest? {
    typed.tokens[..<index].lastIndex { $0.kind == .method }.map(request)
  }

  private var lastRequest: TypedRequest? { request(before: typed.tokens.count) }

  func request(at method: Int) -> TypedRequest {
    var end = method + 1
    while let kind = typed.kind(at: end), kind != .rawEnd { end += 1 }
    let start = Int(typed.tokens[method].end)
    let stop = end < typed.tokens.count ? Int(typed.tokens[end].end) : typed.cursor
    let text = typed.text(start..<max(start, stop)).drop { $0 == " " || $0 == "\t" }
    return TypedRequest(method: typed.text(at: method), target: RequestTarget(String(text)))
  }

  /// The fields of the record type that a target is about; where it leads to a sublist or subrecord, those of that.
  func fields(of target: RequestTarget?) -> [FieldDescription] {
    guard let target, let name = target.recordType, let type = world.recordType(named: name) else { return [] }
    return target.part.reduce(type.fields) { fields, part in fields.named(part)?.fields ?? fields }
  }

  func completion(of field: FieldDescription, suffix: String = "") -> Completion {
    Completion(field.name, suffix: suffix, detail: field.kindText)
  }
}
