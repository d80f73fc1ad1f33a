/// Reads JSON texts by RFC 8259, strictly, and checks their UTF-8.
public enum JSONReader {
  /// Tells `sink` the one value of the text, event by event.
  ///
  /// Lists and maps may nest `maximumDepth` deep; their depth costs no native stack. Throws `JSONError` at the first
  /// byte that cannot stand where it does; the sink has then been told what came before.
  @inlinable
  public static func read<Sink: JSONSink>(
    _ bytes: UnsafeRawBufferPointer, into sink: inout Sink, maximumDepth: Int = 1000
  ) throws(JSONError) {
    var tokens = JSONTokenizer(bytes, maximumDepth: maximumDepth)
    while let token = try tokens.next() {
      switch token {
      case .null: sink.null()
      case .true: sink.bool(true)
      case .false: sink.bool(false)
      case .integer: sink.number(tokens.text, isInteger: true)
      case .fraction: sink.number(tokens.text, isInteger: false)
      case .string: sink.string(tokens.text)
      case .escapedString: tokens.unescaped.withUnsafeBytes { sink.string($0) }
      case .key: sink.key(tokens.text)
      case .escapedKey: tokens.unescaped.withUnsafeBytes { sink.key($0) }
      case .beginList: sink.beginList()
      case .endList: sink.endList()
      case .beginMap: sink.beginMap()
      case .endMap: sink.endMap()
      }
    }
  }
}
