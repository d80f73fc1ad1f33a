import Diagnostics
import Testing

import Syntax

/// What a person types runs when it is whole, and goes on where it only breaks off.
@Suite struct InputTests {
  private func isComplete(_ text: String) -> Bool { Input(Source(name: "", text: text + "\n")).isComplete }

  @Test(arguments: [
    "", "# a comment", "1 + 2", "x", "let a = [1, 2]", "if a { print 1 }", "GET record/v1/customer", "DELETE record/v1/customer/1",
    "POST record/v1/customer { a: 1 }", "POST record/v1/customer\n{ a: 1 }", "POST record/v1/customer;", "SELECT id FROM customer;",
    "SELECT id FROM customer\n", "let r = SELECT id FROM customer;", "print \"\"\"\ntext\n\"\"\"", "{ a: 1 }", "-1", "GET a\n?limit=1\nAccept: x",
    "SELECT id FROM customer with limit: 5",
  ])
  func isWhole(text: String) { #expect(isComplete(text), "\(text)") }

  @Test(arguments: [
    "1 +", "let a =", "let a = [1,", "{ a: 1,", "f(1", "if a {", "if a {\nprint 1", "fn f(a) {", "print \"\"\"\ntext", "POST record/v1/customer",
    "let r = PATCH record/v1/customer/1", "PUT record/v1/customer/eid:A\nPrefer: respond-async", "POST record/v1/customer\n", "SELECT id",
    "SELECT id FROM customer\nWHERE id = 1", "let r = SELECT id FROM customer", "xs.map(x => {", "for x in", "try {", "POST a { b: {",
  ])
  func goesOn(text: String) { #expect(!isComplete(text), "\(text)") }

  /// More lines would not make these right.
  @Test(arguments: ["let = 1", "print \"open", "GET", "f(1}", "let x = 1 2\nif a {", "SELECT id FROM customer WHERE x = 'open\n\n", "}"])
  func isWrong(text: String) { #expect(isComplete(text), "\(text)") }
}
