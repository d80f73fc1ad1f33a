#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The machine's time zone (`TZ`, else `/etc/localtime`).
public enum LocalTime {
  /// The day it is here at a moment: days since 1970-01-01 for seconds since 1970-01-01T00:00:00Z.
  public static func day(at seconds: Int64) -> Int64 {
    let local = seconds + offset(at: seconds)
    return local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
  }

  /// What clocks here show now: `09:41:07`.
  public static var now: String {
    let seconds = Clock.wall / 1_000_000_000
    let ofDay = seconds + offset(at: seconds) - day(at: seconds) * 86_400
    return [ofDay / 3_600, ofDay / 60 % 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  /// Seconds that clocks here are ahead of UTC at a moment.
  private static func offset(at seconds: Int64) -> Int64 {
    var (time, parts) = (time_t(seconds), tm())
    return localtime_r(&time, &parts) == nil ? 0 : Int64(parts.tm_gmtoff)
  }
}
