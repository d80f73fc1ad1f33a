/// All that is built in, one file a family.
public enum Builtins {
  public static let all: [Builtin] = text + lists + maps + numbers

  /// By name; a name that stands twice is a mistake in the tables and cannot start.
  static let named = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}
