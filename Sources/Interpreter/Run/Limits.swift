/// How far evaluation goes before it says that it went too far.
enum Limits {
  /// Calls inside calls.
  static let callDepth = 10_000
  /// Levels of nodes on the native stack, over all calls under way.
  static let nodeLevels = 400_000
  /// Slots of values on the stack.
  static let stackSlots = 1 << 20
  /// Bytes of native stack the evaluator's thread is given: `nodeLevels` at what a debug build's frames take.
  static let nativeStack = 1 << 30
  /// Values inside values, when JSON is read.
  static let jsonDepth = 1_000
}
