import Diagnostics
import Testing

@testable import Syntax

/// Queries in SuiteQL: how far they go, and what they are made of.
struct QueryTreeTests {
  @Test(arguments: [
    ("SELECT 1;", #"(query "SELECT 1")"#),
    ("SELECT a\r\n FROM b ;\r\nx = 1", "(query \"SELECT a\\n FROM b\")\n(= x 1)"),
    ("SELECT a FROM b", #"(query "SELECT a FROM b")"#),
    ("SELECT*FROM b;print 1", "(query \"SELECT*FROM b\")\n(print 1)"),
    ("SELECT'x';", #"(query "SELECT'x'")"#),
    ("SELECT{{x}};", #"(query (text "SELECT" x))"#),
    ("x = (SELECT a FROM b).c", #"(= x (. (() (query "SELECT a FROM b")) c))"#),
    ("f(SELECT (a), {{x}} FROM b)", #"(call f (query (text "SELECT (a), " x " FROM b")))"#),
    ("if c { return SELECT a }", "(if c {\n  (return (query \"SELECT a\"))})"),
    ("WITH a AS (SELECT 1) SELECT * FROM a;", #"(query "WITH a AS (SELECT 1) SELECT * FROM a")"#),
    ("WITH a (b)\nAS (SELECT 1)\nSELECT * FROM a;", #"(query "WITH a (b)\nAS (SELECT 1)\nSELECT * FROM a")"#),
    ("SELECT a FROM b\nUNION\nSELECT c FROM d;", #"(query "SELECT a FROM b\nUNION\nSELECT c FROM d")"#),
    ("SELECT a FROM b WHERE c IN (\nSELECT d FROM e);", #"(query "SELECT a FROM b WHERE c IN (\nSELECT d FROM e)")"#),
    ("SELECT ';' AS \"}{\", '''(', a FROM b;", #"(query "SELECT ';' AS \"}{\", '''(', a FROM b")"#),
    ("SELECT a -- ;'\n/* ; \" \n */FROM b;", #"(query "SELECT a -- ;'\n/* ; \" \n */FROM b")"#),
    ("SELECT a -- {{x}}\n;", #"(query "SELECT a -- {{x}}")"#),
    ("SELECT a # c\nprint 1", nil),
    ("SELECT a # c", #"(query "SELECT a")"#),
    ("SELECT a\n\n\n  FROM b;", #"(query "SELECT a\n\n\n  FROM b")"#),
    ("SELECT a FROM b with key: \"a\",\n  limit: 5\nx = 1", "(query \"SELECT a FROM b\" (with key \"a\") (with limit 5))\n(= x 1)"),
    ("SELECT a FROM b\n  with retry: 2", #"(query "SELECT a FROM b" (with retry 2))"#),
    ("for a in SELECT b FROM c { }", "(for a (query \"SELECT b FROM c\") {})"),
    ("for a in SELECT b FROM c\n{\n}", "(for a (query \"SELECT b FROM c\") {})"),
    ("for a in (SELECT b FROM c with limit: 2) { }", "(for a (() (query \"SELECT b FROM c\" (with limit 2))) {})"),
    ("x = \"{{(SELECT 'a' FROM b)}}c\"", #"(= x (text (() (query "SELECT 'a' FROM b")) "c"))"#),
    ("x = \"\"\"{{(SELECT \"a\" FROM b)}}\"\"\"", #"(= x (text (() (query "SELECT \"a\" FROM b"))))"#),
    ("SELECT a FROM b WHERE c = {{(SELECT {{d}} FROM e).f}};", #"(query (text "SELECT a FROM b WHERE c = " (. (() (query (text "SELECT " d " FROM e"))) f)))"#),
    ("x.SELECT = 1; let m = { SELECT: 2, WITH: 3 }", "(= (. x SELECT) 1)\n(let m (map (: \"SELECT\" 2) (: \"WITH\" 3)))"),
    ("SELECT = 1; WITH += SELECT", "(= SELECT 1)\n(+= WITH SELECT)"),
  ])
  func trees(script: String, tree: String?) {
    let (parsed, diagnostics) = Parser.parse(Source(name: "t.nss", text: script))
    #expect(diagnostics.isEmpty == (tree != nil), "\(script): \(diagnostics.map(\.title))")
    if let tree { #expect(parsed.description == tree) }
  }

  @Test func tokensOfAQuery() {
    let tokens = Lexer.tokens(of: Source(name: "t", text: "SELECT a = {{b}}\n FROM c -- d\n with limit: 1\n")).0
    #expect(
      tokens.map(\.kind) == [
        .suiteQL, .sqlText, .openBraces, .name, .closeBraces, .sqlText, .sqlEnd, .newline, .name, .name, .colon,
        .integer, .newline, .endOfFile,
      ])
  }

  @Test func aBlankLineEndsWhatIsTyped() {
    let source = Source(name: "t", text: "SELECT a\nFROM b\n \nWHERE + 1\n")
    #expect(Parser.parse(source).script.description == #"(query "SELECT a\nFROM b\n \nWHERE + 1")"#)
    #expect(Parser.parse(source, isInteractive: true).script.description == "(query \"SELECT a\\nFROM b\")\n(+ WHERE 1)")
  }

  @Test(arguments: [
    "SELECT check,\n  check,\n  test AS t,\n  fail\n FROM a\n WHERE\n print = 1\n OR input IS NULL\n ORDER BY\n return DESC\n;",
    "select_ = 1; SELECT a FROM b WHERE c\nin (1)\nand not (d = 1)\nor e\nis null;",
    "SELECT a FROM b\nORDER BY\nwhile + 1, if * 2, for.x, let || 'x';",
  ])
  func wordsOfNssMayBeColumns(script: String) {
    #expect(Parser.parse(Source(name: "t.nss", text: script)).diagnostics.map(\.title) == [])
  }

  @Test(arguments: [
    "print 1", "let a = 1", "fn f() { }", "if a { }", "while a { }", "for a in b { }", "break", "continue", "return", "return 1",
    "assert a", "check a == 1", "check -1 < a", "input a", "fail \"x\"", "try { } catch e { }", "defer { }",
    "import \"a\" as b", "retry with every: 1s { }", "GET a", "DELETE /services/rest/a", "print(1)", "print [1]",
  ])
  func aLineThatBeginsAStatementEndsAQuery(line: String) {
    let source = Source(name: "t.nss", text: "let q = SELECT a\n FROM b\n\n  \(line)\n")
    let (tokens, diagnostics) = Lexer.tokens(of: source)
    #expect(diagnostics.map(\.summary) == ["2:8 expected `;`"])
    #expect(tokens.contains { $0.kind == .sqlEnd && $0.end == 24 })
  }

  @Test func aLongQueryIsReadAtOnce() {
    let columns = String(repeating: "a, NVL(b, {{x}}), 'c', -- d\n", count: 30_000)
    let (script, diagnostics) = Parser.parse(Source(name: "t.nss", text: "let x = 1\nSELECT \(columns) 1 FROM e;"))
    #expect(diagnostics.isEmpty && script.statements.count == 2)
  }

  @Test(arguments: ["(", "'", "\"", "{{", "{{x}}", "/*", "--", "#\n", "{{(SELECT ", "\"{{(SELECT ", "SELECT 1\n", "with\n", "'\n", "{{x\n", "/*{{x}}\n"])
  func repetitionIsReadInOnePass(piece: String) {
    _ = Parser.parse(Source(name: "t.nss", text: "SELECT " + String(repeating: piece, count: 50_000)))
  }
}
