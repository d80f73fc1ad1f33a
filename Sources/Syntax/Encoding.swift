import Diagnostics

/// A script is UTF-8; a byte order mark in front of it is skipped.
enum Encoding {
  static func lengthOfByteOrderMark(_ bytes: [UInt8]) -> Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// The first place that is not UTF-8, if there is one.
  static func problem(in source: Source) -> Diagnostic? {
    if source.bytes.starts(with: [0xFF, 0xFE]) || source.bytes.starts(with: [0xFE, 0xFF]) {
      return .notUTF8(Span(0, 2), in: source, label: "this is UTF-16")
    }
    let bytes = source.bytes
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return .notUTF8(Span(error.byteOffsets), in: source, label: "these bytes are no character")
    }
  }

  /// The character that begins here and its length in bytes; U+FFFD for a byte that begins none.
  static func scalar(at offset: Int, in bytes: [UInt8]) -> (Unicode.Scalar, length: Int) {
    var decoder = UTF8()
    var iterator = bytes[offset..<min(offset + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("\u{FFFD}", 1) }
    return (scalar, UTF8.width(scalar))
  }
}

extension Diagnostic {
  fileprivate static func notUTF8(_ span: Span, in source: Source, label: String) -> Diagnostic {
    Diagnostic(.error, "the script is not UTF-8", at: span, in: source, label: label, hint: "save the file as UTF-8")
  }
}
