import Diagnostics
import Interpreter
import Syntax

/// Names, built-in functions and words of the language.
extension WordFinder {
  /// The built-ins whose first argument is a file.
  var fileFunctions: Set<String> {
    Set(Builtins.all.filter { $0.parameters.first?.name == "path" }.map(\.name))
  }

  /// What is declared, in this text too.
  var declared: [Completion] {
    let here = DeclaredNames.of(Source(name: "", bytes: Array(typed.bytes[..<typed.cursor]))).sorted()
    return (world.names + here).map { Completion($0) }
  }

  /// All that may be named here: what is declared, and the latest answer's names.
  var names: [Completion] {
    let hasAnswer = world.latestTarget != nil || typed.tokens.contains { $0.kind == .method || $0.kind == .suiteQL }
    return declared + (hasAnswer ? Members.latest.map { Completion($0, detail: "of the latest answer") } : [])
  }

  /// Built-in functions, and the namespaces of some.
  var functions: [Completion] {
    Builtins.all.filter { $0.namespace == nil }.map { Completion($0.name, suffix: "(", detail: $0.usage) }
      + Builtins.namespaces.sorted().map { Completion($0, suffix: ".") }
  }

  /// What an expression may begin with.
  var operands: [Completion] {
    names + functions + Vocabulary.operands.map { Completion($0, suffix: $0 == "not" ? " " : "") }
  }

  var requests: [Completion] {
    Method.allCases.map { Completion($0.rawValue, suffix: " ", detail: "a request") }
      + [Completion("SELECT", suffix: " ", detail: "a query in SuiteQL")]
  }

  var statements: [Completion] {
    Vocabulary.statements.map { word in
      let isAlone = ["break", "continue"].contains(word)
      return Completion(word, suffix: isAlone ? "" : " ", detail: Self.summaries[word])
    }
  }

  /// What the help says of each word.
  static let summaries = Dictionary(
    LanguageWord.all.flatMap { word in word.names.map { ($0, word.summary) } }, uniquingKeysWith: { first, _ in first })
}

extension Builtin {
  /// `padStart(text, length, filling?)`
  var usage: String { "\(name)(\(parameters.map { $0.name + ($0.isOptional ? "?" : "") }.joined(separator: ", ")))" }
}
