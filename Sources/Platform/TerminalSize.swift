#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// How many rows and columns a terminal has.
public struct TerminalSize: Sendable, Equatable {
  public var rows: Int
  public var columns: Int

  public init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }

  /// What the terminal behind a descriptor says; where it says nothing, `LINES` and `COLUMNS` of the environment, and
  /// without these 24 and 80.
  public init(of descriptor: Int32) {
    var size = winsize()
    let isKnown = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0
    rows = isKnown && size.ws_row > 0 ? Int(size.ws_row) : Self.variable("LINES") ?? 24
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : Self.variable("COLUMNS") ?? 80
  }

  private static func variable(_ name: String) -> Int? {
    guard let text = getenv(name), let number = Int(String(cString: text)), 1...10_000 ~= number else { return nil }
    return number
  }
}
