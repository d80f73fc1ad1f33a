import RecordTypes
import Syntax

/// Bodies of requests, and shapes of answers: fields of the record type as keys, and their values.
extension WordFinder {
  /// What stands at a place in a map; nil when nothing is known of that.
  func inMap(_ place: MapPlace, isQuoted: Bool) -> [Completion]? {
    switch place.root {
    case .body(let method):
      let level = BodyLevel(fields(of: request(at: method).target)).following(place.keys)
      guard let key = place.key else {
        return level.keys.filter { !place.present.contains($0.text) }.map { entry($0, isQuoted) }
      }
      // Behind a word that has been begun any expression may be meant.
      if !isQuoted, typed.tokens.last?.kind == .colon, let opening = level.opening(of: key) {
        return [Completion(opening, suffix: " ", detail: "its form")] + declared
      }
      return values(level.value(of: key), isQuoted)
    case .option("query", let method) where place.key == nil && place.keys.isEmpty:
      let known = parameters(of: method.map(request))
      return known.filter { !place.present.contains($0.text) }.map { entry($0, isQuoted) }
    case .option("headers", _) where place.key == nil && place.keys.isEmpty:
      return RequestHeader.all.map { entry(Completion($0.name), isQuoted, isWord: false) }
    case .option("headers", _) where place.keys.isEmpty && isQuoted:
      return RequestHeader.named(place.key!)?.values.map { Completion($0) } ?? []
    case .option: return nil
    case .shape(let matches):
      if place.key != nil { return isQuoted ? [] : Shape.TypeName.allCases.map { Completion($0.rawValue) } + operands }
      guard typed.isWord("body", at: matches - 1), typed.kind(at: matches - 2) != .dot else { return [] }
      let level = BodyLevel(fields(of: latestRequest?.target)).following(place.keys)
      return level.keys.filter { !place.present.contains($0.text) }.map { entry($0, isQuoted) }
    }
  }

  /// A key with what follows it; one that is no word stands in quotes.
  private func entry(_ key: Completion, _ isQuoted: Bool, isWord: Bool = true) -> Completion {
    if isQuoted { return Completion(key.text, suffix: "\": ", detail: key.detail) }
    return Completion(isWord ? key.text : "\"\(key.text)\"", suffix: ": ", detail: key.detail)
  }

  private func values(_ field: FieldDescription?, _ isQuoted: Bool) -> [Completion]? {
    guard let field else { return isQuoted ? [] : nil }
    switch field.kind {
    case .enumeration(let choices, _):
      return choices.map { isQuoted ? Completion($0, suffix: "\"") : Completion("\"\($0)\"") }
    case .boolean where !isQuoted: return values(of: field) + operands
    default: return isQuoted ? [] : nil
    }
  }
}

/// What the keys of a map in a body may be.
private enum BodyLevel {
  case fields([FieldDescription])
  /// `{ items: [ … ] }`
  case lines([FieldDescription])
  /// `{ id: "7" }`
  case reference
  case choice(FieldDescription)
  case unknown

  init(_ fields: [FieldDescription]) { self = .fields(fields) }

  func following(_ keys: [String]) -> BodyLevel {
    keys.reduce(self) { level, key in
      switch level {
      case .fields(let fields):
        // Of a batch the records are `items` too.
        guard let field = fields.named(key) else { return key == "items" ? .fields(fields) : .unknown }
        return BodyLevel(of: field)
      case .lines(let fields): return key == "items" ? .fields(fields) : .unknown
      case .reference, .choice, .unknown: return .unknown
      }
    }
  }

  private init(of field: FieldDescription) {
    switch field.kind {
    case .sublist: self = .lines(field.fields)
    case .subrecord: self = .fields(field.fields)
    case .reference: self = .reference
    case .collection: self = .lines([FieldDescription("id", .string), FieldDescription("externalId", .string)])
    case .enumeration: self = .choice(field)
    default: self = .unknown
    }
  }

  var keys: [Completion] {
    switch self {
    case .fields(let fields): fields.filter { !$0.isReadOnly }.map { Completion($0.name, detail: $0.kindText) }
    case .lines: [Completion("items", detail: "the lines")]
    case .reference: ["id", "externalId"].map { Completion($0) }
    case .choice: ["id", "refName"].map { Completion($0) }
    case .unknown: []
    }
  }

  /// How the value of a key begins where that is no plain one.
  func opening(of key: String) -> String? {
    switch self {
    case .fields(let fields):
      switch fields.named(key)?.kind {
      case .sublist?, .collection?: return "{ items: [{"
      case .subrecord?: return "{"
      case .reference?: return "{ id:"
      // Of a batch.
      case nil where key == "items" && !fields.isEmpty: return "[{"
      default: return nil
      }
    case .lines: return key == "items" ? "[{" : nil
    case .reference, .choice, .unknown: return nil
    }
  }

  func value(of key: String) -> FieldDescription? {
    switch self {
    case .fields(let fields): fields.named(key)
    case .choice(let field): key == "id" ? field : nil
    default: nil
    }
  }
}
