/// The value of `--timeout`: a duration as scripts write it.
enum Timeout {
  private static let units: [(name: String, nanoseconds: Int64)] = [
    ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000), ("h", 3_600_000_000_000), ("d", 86_400_000_000_000),
  ]

  /// Nanoseconds of `250ms`, `30s`, `1.5s`, `5m`, `2h`, `1d`; nil for anything else, for nothing and for centuries.
  static func nanoseconds(_ text: String) -> Int64? {
    let digits = text.prefix { $0 == "." || ("0"..."9").contains($0) }
    guard let unit = units.first(where: { $0.name == text.dropFirst(digits.count) })?.nanoseconds else { return nil }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), let whole = Int64(parts[0]) else { return nil }
    // Each further digit is worth a tenth of the one before; what is below a nanosecond is worth nothing.
    var (fraction, place) = (Int64(0), unit)
    for digit in parts.dropFirst().joined() {
      place /= 10
      fraction += place * Int64(digit.wholeNumberValue ?? 0)
    }
    let (product, tooLong) = whole.multipliedReportingOverflow(by: unit)
    let (total, tooLongByFraction) = product.addingReportingOverflow(fraction)
    return tooLong || tooLongByFraction || total == 0 ? nil : total
  }
}
