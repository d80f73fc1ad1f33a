/// The bytes HTTP allows where (RFC 9110, 5.5 and 5.6).
enum Grammar {
  /// Whether it is a token: a method or a field name.
  static func isToken(_ bytes: UnsafeRawBufferPointer) -> Bool { !bytes.isEmpty && bytes.allSatisfy(isTokenByte) }

  /// Whether it can be a field's value: no control characters but the tab.
  static func isFieldValue(_ bytes: UnsafeRawBufferPointer) -> Bool {
    bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }

  /// Whether it can be a request's target: visible ASCII without blanks.
  static func isTarget(_ bytes: UnsafeRawBufferPointer) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// Asks one of the above about a string.
  static func check(_ text: String, _ question: (UnsafeRawBufferPointer) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { question(UnsafeRawBufferPointer($0)) }
  }

  /// The bytes without blanks and tabs at both ends.
  static func trimmed(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var (first, last) = (0, bytes.count)
    while first < last, isBlank(bytes[first]) { first += 1 }
    while first < last, isBlank(bytes[last - 1]) { last -= 1 }
    return UnsafeRawBufferPointer(rebasing: bytes[first..<last])
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    // Bit n stands for the byte n: letters, digits and !#$%&'*+-.^_`|~.
    let (low, high): (UInt64, UInt64) = (0x03FF_6CFA_0000_0000, 0x57FF_FFFF_C7FF_FFFE)
    return switch byte {
    case 0..<64: low >> UInt64(byte) & 1 == 1
    case 64..<128: high >> UInt64(byte - 64) & 1 == 1
    default: false
    }
  }
}
