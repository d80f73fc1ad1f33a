import Diagnostics
import Testing

@Suite struct WordWrapTests {
  @Test func breaksBetweenWordsAndInLongOnes() {
    #expect(WordWrap.lines(of: "one two  three", columns: 7) == ["one two", "three"])
    #expect(WordWrap.lines(of: "a 日本語日本語 b", columns: 5) == ["a", "日本", "語日", "本語", "b"])
    #expect(WordWrap.lines(of: "abcdefgh", columns: 3) == ["abc", "def", "gh"])
    #expect(WordWrap.lines(of: "", columns: 3).isEmpty && WordWrap.lines(of: "日", columns: 1) == ["日"])
  }

  @Test func aRowGoesOnBelowItself() {
    let rows = [("a", "what stands on the right"), ("a long one", "x")]
    let expected = """
        a    what stands on the
             right
        a long one
             x
      """
    #expect(WordWrap.rows(rows, indent: 2, left: 3, columns: 27) == expected)
  }
}
