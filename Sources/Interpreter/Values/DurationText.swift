import Decimals

/// Durations as text.
public enum DurationText {
  private static let units: [(name: String, nanoseconds: Int64)] = [
    ("d", 86_400_000_000_000), ("h", 3_600_000_000_000), ("m", 60_000_000_000), ("s", 1_000_000_000), ("ms", 1_000_000),
  ]

  /// In the largest unit that keeps it whole, else in seconds with a fraction: `90s`, `2m`, `0.0015s`.
  static func of(_ nanoseconds: Int64) -> String {
    if nanoseconds == 0 { return "0s" }
    for unit in units where nanoseconds % unit.nanoseconds == 0 { return "\(nanoseconds / unit.nanoseconds)\(unit.name)" }
    let magnitude = nanoseconds.magnitude
    var fraction = String(magnitude % 1_000_000_000)
    fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(nanoseconds < 0 ? "-" : "")\(magnitude / 1_000_000_000).\(fraction)s"
  }

  /// The duration that a text such as `90s` or `1.5h` means; nil when it means none.
  static func nanoseconds(_ text: String) -> Int64? {
    guard let unit = units.reversed().first(where: { text.hasSuffix($0.name) }) else { return nil }
    let number = Array(text.utf8.dropLast(unit.name.utf8.count))
    guard let decimal = number.withUnsafeBytes({ try? BigDecimal(text: $0) }) else { return nil }
    return try? decimal.multiplied(by: BigDecimal(unit.nanoseconds)).int64
  }

  /// As people say it of a request: `212 ms`, `1.4 s`; from nanoseconds.
  public static func rough(_ nanoseconds: Int64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    if milliseconds < 1_000 { return "\(milliseconds) ms" }
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
