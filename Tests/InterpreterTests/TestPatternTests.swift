import Interpreter
import Testing

@Suite struct TestPatternTests {
  @Test(arguments: [
    ("customer", "A Customer is made", true), ("ORDER", "a customer", false), ("", "anything", true),
    ("a*e", "A customer is made", true), ("customer*", "a customer", false), ("*customer", "a customer", true),
    ("*", "", true), ("a*b*c", "abbc", true), ("a*b*c", "acb", false), ("ab*ba", "aba", false), ("**x", "x", true),
    ("a*bc*c", "abcc", true), ("a*bc*c", "abc", false),
  ])
  func itIsAPartOfANameOrAllOfItWithStars(pattern: String, name: String, matches: Bool) {
    #expect(TestPattern(pattern).matches(name) == matches)
  }
}
