import Diagnostics
import Interpreter
import Syntax

/// Every source is checked to its end, whole or with mistakes; a program comes of one without errors, and of no other.
enum ResolverTarget {
  static func test(_ bytes: [UInt8]) {
    _ = program(of: Source(name: "fuzz.nss", bytes: bytes))
  }

  static func program(of source: Source) -> Program? {
    let (script, syntactic) = Parser.parse(source)
    let isWhole = !syntactic.contains { $0.severity == .error }
    let (program, semantic) = Resolver.resolve(script, assumedNames: isWhole ? nil : DeclaredNames.of(source))
    LexerTarget.check(semantic, source)
    let hasErrors = !isWhole || semantic.contains { $0.severity == .error }
    let imports = script.statements.contains { if case .import = $0.kind { true } else { false } }
    expect((program == nil) == (hasErrors || imports), "a program comes of a script without errors")
    return program
  }
}
