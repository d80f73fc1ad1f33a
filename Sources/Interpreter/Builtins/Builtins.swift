/// All that is built in, one file a family.
public enum Builtins {
  /// In the order of the reference.
  public static let families: [(name: String, builtins: [Builtin])] = [
    ("Text", text + search),
    ("Lists", lists + callbacks + order),
    ("Maps", maps),
    ("Numbers", numbers),
    ("Dates", dates),
    ("Data", data),
    ("Coding", coding),
    ("World", world + jobs),
  ]

  public static let all: [Builtin] = families.flatMap(\.builtins)

  /// By name; a name that stands twice is a mistake in the tables and cannot start.
  public static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// The names before the dot: `json` of `json.parse`.
  public static let namespaces = Set(all.compactMap(\.namespace))
}

extension Builtin {
  /// `json` of `json.parse`; nil for a name without a dot.
  public var namespace: String? { name.firstIndex(of: ".").map { String(name[..<$0]) } }

  /// `parse` of `json.parse`; the name where there is no dot.
  public var ownName: String { name.firstIndex(of: ".").map { String(name[name.index(after: $0)...]) } ?? name }

  /// Whether it may be called on its first argument: `name.upper()`.
  public var isMethod: Bool { namespace == nil && !writesFile && !parameters.isEmpty }
}
