import Diagnostics

/// What a file is at, in one line.
public enum ProgressLine {
  /// `orders.nss: test 3, 14 requests: a customer can be found`, cut to some columns. `redact` strikes the secrets out
  /// of it while they are whole: of one that is cut, too little may be left to be known again.
  public static func text(of file: FileReport, columns: Int, redact: (String) -> String) -> String {
    let requests = file.tally.requests
    let number = file.running.map { _ in "test \(file.tests.count + 1)" }
    let count = requests == 0 ? nil : "\(requests) request\(requests == 1 ? "" : "s")"
    let parts = [number, count].compactMap { $0 }.joined(separator: ", ")
    let text = [redact(file.name), parts, redact(file.running?.test.name ?? "")].filter { !$0.isEmpty }.joined(separator: ": ")
    return DisplayWidth.cut(Printable.inOneLine(text), to: columns)
  }
}
