import Foundation
import Platform
import Testing

@Suite(.serialized) struct TerminalSizeTests {
  private let pipe = Pipe()

  private func size(lines: String?, columns: String?) -> TerminalSize {
    for (name, value) in [("LINES", lines), ("COLUMNS", columns)] {
      if let value { setenv(name, value, 1) } else { unsetenv(name) }
    }
    defer { for name in ["LINES", "COLUMNS"] { unsetenv(name) } }
    return TerminalSize(of: pipe.fileHandleForWriting.fileDescriptor)
  }

  @Test func theEnvironmentSaysItWhereNoTerminalDoes() {
    #expect(size(lines: nil, columns: nil) == TerminalSize(rows: 24, columns: 80))
    #expect(size(lines: "50", columns: "132") == TerminalSize(rows: 50, columns: 132))
    #expect(size(lines: "none", columns: "0") == TerminalSize(rows: 24, columns: 80))
    #expect(size(lines: "-3", columns: "99999999999999999999") == TerminalSize(rows: 24, columns: 80))
  }
}
