import Diagnostics
import Interpreter

/// A script that passes the check runs to its end, or until it is told to stop, and what went wrong can be drawn.
enum EvaluatorTarget {
  static func test(_ bytes: [UInt8]) {
    guard let program = ResolverTarget.program(of: Source(name: "fuzz.nss", bytes: bytes)) else { return }
    _ = FuzzHost.run(program, file: [], longest: 300)
  }
}
