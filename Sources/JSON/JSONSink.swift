/// What a reader tells, in the order of the text: each value, and the ends of lists and maps.
///
/// The bytes it hands over are valid UTF-8 and only there for the call.
public protocol JSONSink {
  /// A null.
  mutating func null()
  /// A true or false.
  mutating func bool(_ value: Bool)
  /// A number exactly as it is written; an integer has neither point nor exponent.
  mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool)
  /// A string with its escapes resolved.
  mutating func string(_ text: UnsafeRawBufferPointer)
  /// A list starts; its values follow.
  mutating func beginList()
  /// The innermost list ends.
  mutating func endList()
  /// A map starts; its keys follow, each with its value behind it.
  mutating func beginMap()
  /// The key of the value that follows, with its escapes resolved. Duplicates are told as they come.
  mutating func key(_ text: UnsafeRawBufferPointer)
  /// The innermost map ends.
  mutating func endMap()
}
