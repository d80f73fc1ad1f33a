/// What a reader tells, in the order of the text: each value, and the ends of lists and maps.
///
/// The bytes it hands over are valid UTF-8 and only there for the call.
public protocol JSONSink {
  mutating func null()
  mutating func bool(_ value: Bool)
  /// A number exactly as it is written; an integer has neither point nor exponent.
  mutating func number(_ text: UnsafeRawBufferPointer, isInteger: Bool)
  /// A string with its escapes resolved.
  mutating func string(_ text: UnsafeRawBufferPointer)
  mutating func beginList()
  mutating func endList()
  mutating func beginMap()
  /// The key of the value that follows, with its escapes resolved. Duplicates are told as they come.
  mutating func key(_ text: UnsafeRawBufferPointer)
  mutating func endMap()
}
