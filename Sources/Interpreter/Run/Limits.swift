/// How far evaluation goes before it says that it went too far.
enum Limits {
  /// Calls inside calls.
  static let callDepth = 10_000
  /// Bytes of native stack that a level of nodes may take in a debug build.
  static let bytesPerLevel = 2_600
  /// Slots of values on the stack.
  static let stackSlots = 1 << 20
  /// Bytes of native stack the evaluator's thread is given; it gets by with less.
  static let nativeStack = 1 << 30
  /// Numbers of a range that are made into a list.
  static let longestRange = 10_000_000
  /// Nanoseconds that a search by regex may take.
  static let regexTime: Int64 = 10_000_000_000
  /// Values inside values, when JSON is read.
  static let jsonDepth = 1_000
}
