/// The words of the language, in the order of the reference. Built-in functions have their own entries.
extension LanguageWord {
  static let families: [(name: String, words: [LanguageWord])] = [
    ("Names and functions", names), ("Control", control), ("Requests", requests), ("Options of a request", options),
    ("Checks and failures", failures), ("Tests", tests),
    ("Operators", operators), ("Values", values),
  ]

  private static let names: [LanguageWord] = [
    LanguageWord(
      "let", "Declares a name with its first value; `=`, `+=` and their like change it later.", "let NAME = VALUE",
      """
      let total = 19.90
      total += 5
      print total
      """),
    LanguageWord(
      "fn", "Declares a function, which may be called anywhere in its block. Parameters may have defaults, arguments names.",
      "fn NAME(PARAMETER, OTHER = DEFAULT) { … }",
      """
      fn net(amount, rate = 0.19) { return round(amount / (1 + rate), 2) }
      print net(119.00), net(107.00, rate: 0.07)
      """),
    LanguageWord(
      "return", "Ends a function with a value; without one it gives null.", "return VALUE",
      """
      fn sign(n) {
        if n < 0 { return "-" }
        return "+"
      }
      print sign(-3)
      """),
    LanguageWord(
      "=>", "A function without a name, to hand to another.", "PARAMETER => VALUE\n(A, B) => VALUE\nPARAMETER => { … }",
      """
      let net = amount => round(amount / 1.19, 2)
      print net(119.00)
      """),
    LanguageWord(
      "input", "A value from outside: `--var NAME=VALUE`, `--inputs FILE` (a JSON map) or the variable NSS_VAR_NAME, of the "
        + "default's type. Without a default it is required. `nss run --help FILE` lists a script's inputs.",
      "input NAME = DEFAULT\ninput NAME",
      """
      input id = 1234
      GET record/v1/customer/{{id}}
      print body.companyName
      """),
    LanguageWord(
      "print", "Writes values to standard output, a blank between them: strings as they are, lists and maps as JSON.",
      "print VALUE, VALUE",
      """
      print "total:", 19.90, { id: 7 }
      """),
    LanguageWord(
      "import", "Makes the functions and names of another file known under a name. The path is relative to the file that imports.",
      "import \"FILE\" as NAME",
      """
      import "lib/customers.nss" as customers
      print customers.count()
      """),
  ]

  private static let control: [LanguageWord] = [
    LanguageWord(
      ["if", "else"], "Runs a block when a condition is true, else another. Conditions are true or false, nothing else.",
      "if CONDITION { … }\nif CONDITION { … } else if CONDITION { … } else { … }",
      """
      let balance = 39.95
      if balance > 100 { print "much" } else { print "little" }
      """),
    LanguageWord(
      "while", "Repeats a block as long as a condition is true.", "while CONDITION { … }",
      """
      let n = 3
      while n > 0 {
        print n
        n -= 1
      }
      """),
    LanguageWord(
      "for", "Runs a block for each item of a list or a collection, number of a range or entry of a map. The names cannot be "
        + "assigned to.",
      "for ITEM in LIST { … }\nfor POSITION, ITEM in LIST { … }\nfor KEY, VALUE in MAP { … }",
      """
      for i, name in ["Acme", "Globex"] { print i, name }
      for n in 1..3 { print n }
      """),
    LanguageWord(
      "break", "Leaves the innermost loop.", "break",
      """
      for n in 1..100 {
        if n * n > 50 { break }
        print n
      }
      """),
    LanguageWord(
      "continue", "Goes on with the next turn of the innermost loop.", "continue",
      """
      for n in 1..10 {
        if n % 2 == 0 { continue }
        print n
      }
      """),
    LanguageWord(
      "breakpoint", "Stops a script that is run on a terminal, and opens a prompt with the names of that point. ':continue' goes "
        + "on, ':quit' ends the script. Without a terminal it is passed over, with a warning.", "breakpoint",
      """
      let rows = [...(SELECT id FROM customer)]
      breakpoint
      for row in rows { print row.id }
      """),
  ]

  private static let requests: [LanguageWord] = [
    LanguageWord(
      ["GET", "HEAD", "OPTIONS", "DELETE"],
      "Sends a request without a body. The path is below /services/rest/ of the account. Lines with `?` and `&` are the "
        + "query, encoded for you, then come header lines and `with` options.",
      "GET PATH\n  ?NAME=VALUE\n  &NAME=VALUE\n  HEADER: VALUE",
      """
      GET record/v1/customer
        ?q=companyName START_WITH "Ac"
        &limit=10
      assert status == 200
      print body.items
      """),
    LanguageWord(
      ["POST", "PUT", "PATCH"],
      "Sends a request with a body: on its line, or below its header lines. An entry that turns out null is an error, "
        + "because NetSuite would clear the field; `email?: value` leaves it out.",
      "POST PATH { … }\nPATCH PATH NAME\nPUT PATH (EXPRESSION)",
      """
      let made = POST record/v1/customer { companyName: "Acme", subsidiary: { id: 1 } }
      print made.id
      PATCH record/v1/customer/{{made.id}} { comments: "checked" }
      """),
    LanguageWord(
      ["SELECT", "WITH"],
      "A query in SuiteQL, in capitals, up to its `;`. A value in `{{ }}` is bound, never pasted into the text: a list as "
        + "many, alone in parentheses, a date as TO_DATE, true and false as 'T' and 'F'; it stands where SQL takes a value, "
        + "outside of quotes. Every value of an answer is a string. `with` options follow the text.",
      "SELECT COLUMNS FROM TABLE WHERE COLUMN = {{VALUE}};\n"
        + "WITH NAME AS (SELECT …) SELECT … FROM NAME;\n(SELECT …).FIELD\nSELECT … with OPTION: VALUE",
      """
      let since = today() - 7d
      let late = SELECT id, tranid, foreigntotal
                   FROM transaction
                  WHERE type IN ({{["CustInvc", "CashSale"]}}) AND duedate < {{since}};
      print table(late.body.items)
      print (SELECT COUNT(*) AS n FROM customer WHERE email LIKE '%' || {{"@acme.com"}}).body.items[0].n
      """),
    LanguageWord(
      "with", "Options of a request: `timeout:`, `retry:` (repeats after the first try), `allow:` (error statuses that are "
        + "expected), `query: {}`, `headers: {}`, `async: true` with `idempotencyKey:`.",
      "METHOD PATH with OPTION: VALUE, OPTION: VALUE",
      """
      GET record/v1/customer/99 with allow: 404, timeout: 10s
      print status
      """),
    LanguageWord(
      "status", "The status of the latest answer. A 4xx or 5xx that nobody looks at stops the script.", "status",
      """
      GET record/v1/customer/99 with allow: 404
      if status == 404 { print "not there" }
      """),
    LanguageWord(
      "headers", "The headers of the latest answer, found in any case.", "headers.NAME\nheaders[\"NAME\"]",
      """
      GET record/v1/customer/107
      print headers["content-type"]
      """),
    LanguageWord(
      "body", "The body of the latest answer: JSON as values, else text, null when it is empty.", "body\nbody.FIELD",
      """
      GET record/v1/customer/107
      print body.companyName, body.balance
      """),
    LanguageWord(
      "duration", "How long the latest answer took, all tries and waits; and the type of `250ms 30s 1.5s 5m 2h 7d`.",
      "duration",
      """
      GET record/v1/customer/107
      check duration < 2s
      """),
    LanguageWord(
      "response", "The latest answer as a whole: status reason ok headers body text id location error duration timings "
        + "attempts request.", "response.FIELD",
      """
      POST record/v1/customer { companyName: "Acme", subsidiary: { id: 1 } }
      print response.id, response.attempts
      """),
    LanguageWord(
      "error", "What NetSuite says is wrong, `code detail path`; null in an answer that is none of an error. A caught error "
        + "has `message status code response`.", "response.error.FIELD\ncatch NAME { … }",
      """
      GET record/v1/customer/99 with allow: 404
      print response.error.code, response.error.detail
      """),
  ]

  private static let failures: [LanguageWord] = [
    LanguageWord(
      "assert", "Ends the test or script when a condition does not hold, and shows the value of each part.",
      "assert CONDITION\nassert CONDITION, \"MESSAGE\"",
      """
      GET record/v1/customer/107
      assert status == 200
      assert body.balance >= 0, "{{body.companyName}} has a balance"
      """),
    LanguageWord(
      "check", "Notes that a condition does not hold, and goes on; the script fails in the end.",
      "check CONDITION\ncheck CONDITION, \"MESSAGE\"",
      """
      GET record/v1/customer/107
      check duration < 2s
      check body.email != null
      """),
    LanguageWord(
      "fail", "Ends the test or script as failed; `fail e` raises a caught error again.", "fail \"MESSAGE\"",
      """
      let rows = []
      if rows is empty { fail "nothing to do" }
      """),
    LanguageWord(
      ["try", "catch"], "Goes on behind a request error, a run-time error or `fail`; a failed assertion goes through. "
        + "The error has `message`, `status`, `code` and `response`.", "try { … } catch NAME { … }",
      """
      try {
        GET record/v1/customer/99
        print body.companyName
      } catch e {
        print e.status, e.message
      }
      """),
    LanguageWord(
      "defer", "Runs a block at the end of the block it stands in, after a failure too: the way to delete what a test made.",
      "defer { … }",
      """
      let made = POST record/v1/customer { companyName: "Acme", subsidiary: { id: 1 } }
      defer { DELETE record/v1/customer/{{made.id}} }
      print made.id
      """),
    LanguageWord(
      ["retry", "every", "within"], "Repeats a block until no assertion and no request in it fails, and fails with the last failure.",
      "retry with every: DURATION, within: DURATION { … }",
      """
      retry with every: 2s, within: 1m {
        GET record/v1/customer/107
        assert body.email != null
      }
      """),
  ]
}
