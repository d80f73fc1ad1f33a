import Syntax

/// Where in a map literal a cursor stands, when the map is a request's body, the value of an option of one, or a shape.
struct MapPlace {
  enum Root {
    /// The body of a request; the index of its method.
    case body(method: Int)
    /// The value of an option of `with`; the method's index, if there is one.
    case option(String, method: Int?)
    /// `body matches { … }`; the index of `matches`.
    case shape(Int)
  }

  let root: Root
  /// The keys that lead to the innermost map: `["item", "items"]`.
  let keys: [String]
  /// The key whose value stands here; nil where a key stands.
  let key: String?
  /// The keys that the innermost map has already.
  let present: Set<String>
}

extension TypedText {
  /// The place behind so many tokens; nil when that is in no such map.
  func mapPlace(behind count: Int) -> MapPlace? {
    let open = openBrackets(before: count)
    guard let inner = open.last, let last = kind(at: count - 1) else { return nil }
    let key: String?
    switch last {
    case .leftBrace where inner == count - 1: key = nil
    case .comma where kind(at: inner) == .leftBrace: key = nil
    case .colon where kind(at: inner) == .leftBrace: key = self.key(before: count - 1)?.name
    default: return nil
    }
    guard let (root, keys) = root(of: open) else { return nil }
    let isKey = last != .colon
    return MapPlace(root: root, keys: keys, key: key, present: isKey ? keysOfMap(inner, before: count) : [])
  }

  /// What the brackets lead out to, and by which keys.
  private func root(of open: [Int]) -> (MapPlace.Root, [String])? {
    var keys: [String] = []
    for (depth, bracket) in open.enumerated().reversed() {
      if let method = requestHead(before: bracket) { return (.body(method: method), keys) }
      switch kind(at: bracket - 1) {
      case .matches?: return (.shape(bracket - 1), keys)
      case .colon?:
        guard let key = key(before: bracket - 1) else { return nil }
        if let with = options(before: key.index) { return (.option(key.name, method: owner(of: with)), keys) }
        keys.insert(key.name, at: 0)
      case .comma?, .leftBracket?:
        guard depth > 0, kind(at: open[depth - 1]) == .leftBracket else { return nil }
      case .leftParenthesis?: continue
      default: return nil
      }
    }
    return nil
  }

  /// The key in front of a colon, and its first token.
  func key(before colon: Int) -> (name: String, index: Int)? {
    let index = kind(at: colon - 1) == .question ? colon - 2 : colon - 1
    guard let kind = kind(at: index) else { return nil }
    switch kind {
    case .stringEnd:
      guard let first = nearest(before: index, { self.kind(at: $0) == .stringStart }) else { return nil }
      return (text(Int(tokens[first].end)..<Int(tokens[index].start)), first)
    case .rawString: return (String(text(at: index).dropFirst().dropLast()), index)
    default: return isWord(tokens[index]) ? (text(at: index), index) : nil
    }
  }

  private func keysOfMap(_ brace: Int, before count: Int) -> Set<String> {
    var keys: Set<String> = []
    var depth = 0
    for index in brace + 1..<max(brace + 1, count) {
      switch tokens[index].kind {
      case .leftParenthesis, .leftBracket, .leftBrace, .openBraces: depth += 1
      case .rightParenthesis, .rightBracket, .rightBrace, .closeBraces: depth -= 1
      case .colon where depth == 0: if let key = key(before: index) { keys.insert(key.name) }
      default: break
      }
    }
    return keys
  }

  // MARK: Requests and their options

  /// The method of the request whose body begins at a token; nil when none does.
  func requestHead(before index: Int) -> Int? {
    guard let kind = kind(at: index - 1) else { return nil }
    guard kind == .rawEnd || kind == .httpVersion else {
      // Behind `with timeout: 5s`.
      guard kind.endsOperand, let with = options(before: index) else { return nil }
      return requestHead(before: with)
    }
    guard let method = nearest(before: index, { self.kind(at: $0) == .method }), self.kind(at: method - 1) != .in,
      Method(rawValue: text(at: method))?.takesBody == true
    else { return nil }
    return method
  }

  /// The `with` among whose options a token stands; nil when it stands in none.
  func options(before index: Int) -> Int? {
    let with = nearest(before: index) { at in
      let kind = tokens[at].kind
      return kind == .semicolon || kind == .leftBrace || kind == .leftParenthesis || kind == .leftBracket
        || tokens[at].startsLine && kind.startsOnlyStatements || isWord("with", at: at)
    }
    guard let with, isWord("with", at: with), kind(at: with + 1) != .colon else { return nil }
    return with
  }

  /// What has the options of a `with`: a method, a query, `for`, `retry` or `test`.
  func owner(of with: Int) -> Int? {
    let owner = nearest(before: with) { at in
      switch tokens[at].kind {
      case .method, .suiteQL, .for, .test, .leftParenthesis, .semicolon: true
      default: isWord("retry", at: at)
      }
    }
    guard let owner, tokens[owner].kind != .semicolon, tokens[owner].kind != .leftParenthesis else { return nil }
    // In a loop's head they are the loop's.
    let isRequest = tokens[owner].kind == .method || tokens[owner].kind == .suiteQL
    return isRequest && kind(at: owner - 1) == .in ? owner - 1 : owner
  }
}
