/// Text without its case. NetSuite's searches do not heed case; whether `q` is one of them in this is not
/// documented.
struct FoldedText: Sendable, Equatable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.lowercased().utf8) }

  func matches(_ test: FilterTest.TextTest, in text: String) -> Bool {
    var folded = text.lowercased()
    return folded.withUTF8 { text in
      switch test {
      case .equals: text.elementsEqual(bytes)
      case .startsWith: text.starts(with: bytes)
      case .endsWith: text.suffix(bytes.count).elementsEqual(bytes)
      case .contains: contains(text)
      }
    }
  }

  private func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    guard text.count >= bytes.count else { return false }
    for start in 0...(text.count - bytes.count) where text[start] == first {
      if text[start..<(start + bytes.count)].elementsEqual(bytes) { return true }
    }
    return false
  }
}
