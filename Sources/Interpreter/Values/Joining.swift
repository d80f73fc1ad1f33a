extension ListBox {
  /// One text of all items, as they stand in a string's `{{ }}`, with the separator between them.
  func joined(by separator: Text) -> Text {
    var count = max(0, self.count - 1) * separator.count
    for item in values {
      guard case .string(let text) = item else { return joinedAsWritten(by: separator) }
      count += text.count
    }
    // All are strings: one allocation, as long as needed.
    var isASCII = separator.isASCII
    return Text.make(count: count) { bytes in
      var end = bytes.baseAddress!
      func add(_ text: Text) {
        text.withBytes { if let start = $0.baseAddress { end.copyMemory(from: start, byteCount: $0.count) } }
        end += text.count
        isASCII = isASCII && text.isASCII
      }
      for position in 0..<self.count {
        if position > 0 { add(separator) }
        if case .string(let text) = items[position] { add(text) }
      }
      return isASCII
    }
  }

  private func joinedAsWritten(by separator: Text) -> Text {
    var bytes: [UInt8] = []
    for (position, item) in values.enumerated() {
      if position > 0 { separator.withBytes { bytes.append(contentsOf: $0) } }
      item.appendText(to: &bytes)
    }
    return bytes.withUnsafeBytes { .make($0) }
  }
}
