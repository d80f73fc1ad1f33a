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

  /// What this machine calls itself; `localhost` when it has no name.
  public static var hostName: String {
    var name = [UInt8](repeating: 0, count: 256)
    let isKnown = name.withUnsafeMutableBytes { gethostname($0.baseAddress!.assumingMemoryBound(to: CChar.self), 255) == 0 }
    let text = String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
    return isKnown && !text.isEmpty ? text : "localhost"
  }

  /// Whether `descriptor` (0 standard input, 1 output, 2 error) is a terminal.
  public static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Ends the program. What an `Output` still holds must have been flushed.
  ///
  /// Threads may be at work: libraries are not torn down under them, as `exit` would do with OpenSSL.
  public static func exit(_ code: Int32) -> Never { endProcess(code) }
}

private func endProcess(_ code: Int32) -> Never {
  fflush(nil)
  _exit(code)
}
