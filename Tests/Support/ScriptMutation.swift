/// Scripts broken at random: parts deleted, doubled and swapped, pieces of the language put in.
public enum ScriptMutation {
  public static func of(_ original: [UInt8], with random: inout SplitMix) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...4, using: &random) { mutate(&bytes, with: &random) }
    return bytes
  }

  private static func mutate(_ bytes: inout [UInt8], with random: inout SplitMix) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 0...12, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: Int.random(in: 0...bytes.count, using: &random))
    case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: start)
    case 3: bytes.insert(contentsOf: pieces.randomElement(using: &random)!.utf8, at: start)
    default: bytes.swapAt(start, Int.random(in: 0..<bytes.count, using: &random))
    }
  }

  private static let pieces = [
    "{", "}", "{{", "}}", "(", ")", "[", "]", "\"", "'", "\"\"\"", "`", "\n", "\r\n", ",", ":", "?", "=", "=>", "#", "\\",
    "GET ", "\nPOST a\n", "\n?q=", "\nX: ", " with ", "fn ", "test \"a\" ", "{ test 'b' with tags: [", "if ", "for x in ", "SELECT ", "try {", "let ", "${", "/*", "é",
    "\u{FEFF}", "-", " / 0", "null", "[*]", "..", "9223372036854775807", "1e6144", ".length", "[-1]", "?.a", " += ", "...", "status",
  ]
}
