#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#endif

/// What the program was started with.
public enum Environment {
  /// The variables, empty ones too. Read anew with each call; meant to be called once, at start.
  public static var variables: [String: String] {
    var result: [String: String] = [:]
    var next = environ
    while let entry = next.pointee {
      let text = String(cString: entry)
      if let equals = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        result[String(text[..<equals])] = String(text[text.utf8.index(after: equals)...])
      }
      next += 1
    }
    return result
  }

  /// Whether `descriptor` (0 standard input, 1 output, 2 error) is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Ends the program. What an `Output` still holds must have been flushed.
  public static func exit(_ code: Int32) -> Never { endProcess(code) }
}

private func endProcess(_ code: Int32) -> Never { exit(code) }
