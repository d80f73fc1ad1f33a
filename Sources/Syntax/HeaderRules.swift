/// Which header fields a script may set.
public enum HeaderRules {
  private static let own: Set<String> = ["authorization", "host", "content-length", "transfer-encoding", "connection"]

  /// Whether the client writes this field itself (RFC 9112, 3.2 and 6; the login).
  public static func isSetByClient(_ name: String) -> Bool { own.contains(name.lowercased()) }

  /// Whether it is a name at all: a token (RFC 9110, 5.6.2).
  public static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
      default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
      }
    }
  }

  /// Whether a value can stand in one line: no control characters but tabs (RFC 9110, 5.5).
  public static func isValue(_ bytes: some Sequence<UInt8>) -> Bool {
    !bytes.contains { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }
  }
}
