import Decimals
import Syntax

/// Durations as text.
public enum DurationText {
  /// In the largest unit that keeps it whole, else in seconds with a fraction: `90s`, `2m`, `0.0015s`.
  static func of(_ nanoseconds: Int64) -> String {
    if nanoseconds == 0 { return "0s" }
    for unit in DurationUnit.allCases.reversed() where nanoseconds % unit.nanoseconds == 0 {
      return "\(nanoseconds / unit.nanoseconds)\(unit.rawValue)"
    }
    let magnitude = nanoseconds.magnitude
    var fraction = String(magnitude % 1_000_000_000)
    fraction = String(repeating: "0", count: 9 - fraction.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    return "\(nanoseconds < 0 ? "-" : "")\(magnitude / 1_000_000_000).\(fraction)s"
  }

  /// Nanoseconds of a text such as `90s` or `1.5h`, a `-` before it or not; nil when it is none or does not fit.
  /// What is below a nanosecond is rounded.
  public static func nanoseconds(_ text: String) -> Int64? {
    guard let unit = DurationUnit.allCases.first(where: { text.hasSuffix($0.rawValue) }) else { return nil }
    let number = text.utf8.dropLast(unit.rawValue.utf8.count)
    let digits = number.first == UInt8(ascii: "-") ? number.dropFirst() : number
    guard let first = digits.first, let last = digits.last, first != UInt8(ascii: "."), last != UInt8(ascii: "."),
      digits.allSatisfy({ $0 == UInt8(ascii: ".") || $0 &- UInt8(ascii: "0") < 10 }),
      let decimal = try? BigDecimal(String(number)!)
    else { return nil }
    return try? decimal.multiplied(by: BigDecimal(unit.nanoseconds)).rounded(toPlaces: 0).int64
  }

  /// As people say it of a request: `212 ms`, `1.4 s`; from nanoseconds.
  public static func rough(_ nanoseconds: Int64) -> String {
    let milliseconds = (nanoseconds + 500_000) / 1_000_000
    if milliseconds < 1_000 { return "\(milliseconds) ms" }
    let tenths = (milliseconds + 50) / 100
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
