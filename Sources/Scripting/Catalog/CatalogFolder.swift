import JSON
import Platform

/// What an account's catalog said, kept for a day in files that only their owner may read: `types.json`, and one for each
/// record type that was asked for.
struct CatalogFolder: Sendable {
  private let path: String

  /// The folder of an account below that of all: the name has no sign in it that means something in a path.
  init(_ folder: String, account: String) { path = "\(folder)/\(Self.fileName(account))" }

  /// `$XDG_CACHE_HOME/nss/catalog`, else `~/.cache/nss/catalog` (XDG Base Directory Specification); nil where the
  /// environment names no home.
  static func standard(_ environment: [String: String]) -> String? {
    UserFolder.cache.path(environment).map { "\($0)/catalog" }
  }

  /// Seconds that an answer is good for.
  static let longestAge: Int64 = 86_400
  /// A type's schema has some hundred kilobytes; more than this is none.
  private static let longestFile = 1 << 24

  /// The answer that was kept under a name; nil for none that is good at `now`, and for a file that is damaged or that
  /// another might have written. `now` is in seconds since 1970.
  func load(_ name: String, now: Int64) -> JSONValue? {
    let file = "\(path)/\(Self.fileName(name)).json"
    guard PrivateFiles.isOwn(file), let bytes = try? Files.read(file, atMost: Self.longestFile),
      let value = try? JSONValue.parse(bytes), let fetched = value["fetched"]?.int64,
      // One from the future is of a clock that was wrong.
      (0..<Self.longestAge).contains(now - fetched)
    else { return nil }
    return value["answer"]
  }

  /// Without a word when it cannot be written: the answer is good without.
  func save(_ answer: JSONValue, as name: String, now: Int64) {
    let value: JSONValue = ["fetched": .number(String(now)), "answer": answer]
    try? PrivateFiles.write(value.bytes, to: "\(path)/\(Self.fileName(name)).json")
  }

  /// The names of all that is kept, good or not.
  var names: [String] {
    ((try? Files.names(in: path)) ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
  }

  private static func fileName(_ text: String) -> String {
    text.utf8.reduce(into: "") { name, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        name.unicodeScalars.append(Unicode.Scalar(byte))
      default: name += "%\(String(byte, radix: 16, uppercase: true))"
      }
    }
  }
}
