import Diagnostics
import Syntax
import Testing

/// Tokens lose nothing: with the blanks between them they are the source.
struct TokenTests {
  @Test(arguments: FixtureTests.names)
  func tokensAndBlanksAreTheSource(name: String) throws {
    let source = try FixtureTests.source(name)
    let (tokens, _) = Lexer.tokens(of: source)
    var end = 0
    for token in tokens {
      #expect(token.span.range.lowerBound >= end)
      let between = source.bytes[end..<max(end, token.span.range.lowerBound)]
      #expect(between.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }, "a token is missing at \(end)")
      end = token.span.range.upperBound
    }
    #expect(end == source.bytes.count)
    #expect(tokens.last?.kind == .endOfFile)
  }

  @Test func kindsOfARequest() {
    let tokens = Lexer.tokens(of: Source(name: "t", text: "POST a/{{b}} HTTP/1.1 # c\n?d=e\nF: g\n\n{ h: \"i{{j}}\" }")).0
    #expect(
      tokens.map(\.kind) == [
        .method, .rawText, .openBraces, .name, .closeBraces, .rawEnd, .httpVersion, .comment, .newline,
        .querySign, .queryName, .lineSeparator, .rawText, .rawEnd, .newline,
        .headerName, .lineSeparator, .rawText, .rawEnd, .newline, .newline,
        .leftBrace, .name, .colon, .stringStart, .stringText, .openBraces, .name, .closeBraces, .stringEnd, .rightBrace,
        .endOfFile,
      ])
    #expect(tokens.filter(\.startsLine).map(\.kind) == [.method, .querySign, .headerName, .leftBrace])
  }

  @Test func operatorsAreTheLongestThatStandThere() {
    let kinds = Lexer.tokens(of: Source(name: "t", text: "a?.b ?? c ? ... .. . == = => <= >= += -= *= /= %= != ~ |")).0.map(\.kind)
    #expect(
      kinds == [
        .name, .optionalDot, .name, .coalesce, .name, .question, .spread, .range, .dot, .equal, .assign, .arrow,
        .lessOrEqual, .greaterOrEqual, .addAssign, .subtractAssign, .multiplyAssign, .divideAssign, .remainderAssign,
        .notEqual, .tilde, .bar, .endOfFile,
      ])
  }
}
