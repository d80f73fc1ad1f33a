import Diagnostics
import Syntax

/// A map literal that stands alone in a file, with nothing in it that would have to be computed.
struct MapLiteral {
  struct Value {
    let kind: Kind
    let span: Span
  }

  indirect enum Kind {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case list([Value])
    case map(MapLiteral)
  }

  struct Entry {
    let name: String
    /// Of the name.
    let span: Span
    let value: Value
  }

  let entries: [Entry]
  /// The brace that it begins with.
  let start: Span

  private init(_ entries: [Entry], start: Span) { (self.entries, self.start) = (entries, start) }

  /// Throws the first thing that is wrong.
  init(_ source: Source) throws(Diagnostic) {
    // In parentheses a map is a value wherever its lines end.
    let prefix = Array("let x = (".utf8)
    let (script, diagnostics) = Parser.parse(Source(name: source.name, bytes: prefix + source.bytes + Array("\n)".utf8)))
    let reader = LiteralReader(source: source, shift: UInt32(prefix.count))
    if let first = diagnostics.first(where: { $0.severity == .error }) { throw reader.moved(first) }
    guard script.statements.count == 1, case .let(_, let value) = script.statements[0].kind,
      case .map(let map) = try reader.value(value).kind
    else {
      let whole = Span(0, UInt32(source.bytes.count))
      throw .wrong("one map is wanted: `{ default: \"sandbox\", sandbox: { … } }`", at: whole, in: source)
    }
    self = map
  }

  /// Makes plain values of the tree of a text that was parsed with something in front.
  private struct LiteralReader {
    let source: Source
    /// Bytes of what stood in front.
    let shift: UInt32

    func value(_ expression: Expression) throws(Diagnostic) -> Value {
      let span = place(expression.span)
      switch expression.kind {
      case .parenthesized(let inner): return try value(inner)
      case .null: return Value(kind: .null, span: span)
      case .bool(let value): return Value(kind: .bool(value), span: span)
      case .int(let value): return Value(kind: .number(String(value)), span: span)
      case .decimal(let text): return Value(kind: .number(text), span: span)
      case .string(let parts):
        guard let text = Key(parts, at: expression.span).text else { throw computed(span) }
        return Value(kind: .string(text), span: span)
      case .list(let elements):
        var values: [Value] = []
        for element in elements {
          guard case .item(let item) = element else { throw computed(span) }
          values.append(try value(item))
        }
        return Value(kind: .list(values), span: span)
      case .map(let items): return Value(kind: .map(try map(items, span)), span: span)
      default: throw computed(span)
      }
    }

    private func map(_ items: [Syntax.Entry], _ span: Span) throws(Diagnostic) -> MapLiteral {
      var entries: [Entry] = []
      for item in items {
        guard case .entry(let key, let content, optional: false) = item, let name = key.text else { throw computed(span) }
        guard !entries.contains(where: { $0.name == name }) else {
          throw .wrong("`\(name)` is there twice", at: place(key.span), in: source)
        }
        entries.append(Entry(name: name, span: place(key.span), value: try value(content)))
      }
      return MapLiteral(entries, start: Span(span.start, span.start + 1))
    }

    func moved(_ diagnostic: Diagnostic) -> Diagnostic {
      Diagnostic(
        .error, diagnostic.title, at: place(diagnostic.span), in: source, label: diagnostic.labels.first?.text ?? "",
        notes: diagnostic.notes, hint: diagnostic.hint)
    }

    private func place(_ span: Span) -> Span {
      let end = UInt32(source.bytes.count)
      return Span(min(end, max(span.start, shift) - shift), min(end, max(span.end, shift) - shift))
    }

    private func computed(_ span: Span) -> Diagnostic {
      .wrong("profiles hold plain values alone; nothing is computed", at: span, in: source)
    }
  }
}
