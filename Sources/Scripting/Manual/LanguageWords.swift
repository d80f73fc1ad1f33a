/// The words of the language, in the order of the reference. Built-in functions have their own entries.
extension LanguageWord {
  static let families: [(name: String, words: [LanguageWord])] = [
    ("Names and functions", names), ("Control", control), ("Requests", requests), ("Checks and failures", failures),
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
      "for", "Runs a block for each item of a list, number of a range or entry of a map. The names cannot be assigned to.",
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
      "retry", "Repeats a block until no assertion and no request in it fails, and fails with the last failure.",
      "retry with every: DURATION, within: DURATION { … }",
      """
      retry with every: 2s, within: 1m {
        GET record/v1/customer/107
        assert body.email != null
      }
      """),
  ]

  private static let operators: [LanguageWord] = [
    LanguageWord(
      ["and", "or", "not"], "Join and turn round conditions; the right side is only looked at when it counts.",
      "A and B\nA or B\nnot A",
      """
      let n = 7
      assert n > 0 and not (n > 10 or n == 5)
      """),
    LanguageWord(
      "in", "Whether a list or range has an item, a map a key, a text a part; `not in` for the contrary.",
      "ITEM in LIST\nKEY in MAP\nTEXT in TEXT",
      """
      assert 3 in 1..5 and "id" in { id: 7 } and 9 not in [1, 2]
      """),
    LanguageWord(
      "is", "Whether a value is of a type, or `empty`; `is not` for the contrary. Types: string number int decimal bool "
        + "duration date list map range function response null.", "VALUE is TYPE\nVALUE is not empty",
      """
      assert 1.50 is decimal and [] is empty and "7" is not number
      """),
    LanguageWord(
      "contains", "Whether a text has a part, a list an item, a map a key.", "TEXT contains PART\nLIST contains ITEM",
      """
      assert "SO-12" contains "-" and [1, 2] contains 2
      """),
    LanguageWord(
      "startsWith", "Whether a text begins with another.", "TEXT startsWith PREFIX",
      """
      assert "SO-12" startsWith "SO"
      """),
    LanguageWord(
      "endsWith", "Whether a text ends with another.", "TEXT endsWith SUFFIX",
      """
      assert "rows.csv" endsWith ".csv"
      """),
    LanguageWord(
      "matches", "Whether a regex is found in a text, or a value has a shape; other fields may be there. In a shape stand types, "
        + "values, `?` behind what may be null or absent, `|`, `~ 'regex'`, `> n` and their like, `[...SHAPE]` for every item.",
      "TEXT matches 'REGEX'\nVALUE matches { FIELD: SHAPE }",
      #"""
      assert "SO12" matches '^SO\d+$'
      let order = { id: "12", total: 39.95, lines: [{ quantity: 2 }] }
      assert order matches { id: string, total: > 0, lines: [...{ quantity: number, rate: number? }] }
      """#),
    LanguageWord(
      "??", "The right side when the left one is null.", "VALUE ?? OTHER",
      """
      let row = { id: 7 }
      print row.email ?? "no address"
      """),
    LanguageWord(
      "?.", "A field, or null when there is nothing to have it.", "VALUE?.FIELD",
      """
      let row = { id: 7 }
      print row.address?.city
      """),
    LanguageWord(
      "...", "Puts the items of a list or the entries of a map into another, or into a call.", "[...LIST]\n{ ...MAP }\nf(...LIST)",
      """
      let base = { subsidiary: { id: 1 } }
      print { ...base, companyName: "Acme" }, [0, ...[1, 2]]
      """),
    LanguageWord(
      "{{", "Puts a value into a string, a path, a query or a header; in a path or query it is percent-encoded.",
      "\"… {{VALUE}} …\"",
      #"""
      let name = "Acme"
      print "Hello {{name}}, {{1 + 1}} of you; a literal \{"
      """#),
  ]

  private static let values: [LanguageWord] = [
    LanguageWord(
      "null", "Nothing: what a field reads as that is not there, because NetSuite leaves empty fields out.", "null",
      """
      let row = { id: 7 }
      assert row.email == null
      """),
    LanguageWord(
      ["true", "false", "bool"], "What conditions are; nothing else is taken for true or false.", "true\nfalse",
      """
      let isOpen = 3 > 2
      if isOpen { print "open" }
      """),
    LanguageWord(
      ["int", "decimal"], "Whole numbers of 64 bits, and exact decimals of 34 digits that keep their scale: never binary "
        + "floats, never a silent overflow.", "42\n1_000\n19.90\n1e-3",
      """
      assert 0.1 + 0.2 == 0.3
      print 1234.10 * 3, 10 / 4, 7 % 3
      """),
    LanguageWord(
      "string", "Text: in double quotes with escapes and `{{ }}`, in single quotes as it stands, in three over lines. "
        + "`.length` counts its characters, `[0]` and `[1..3]` are parts of it.", "\"TEXT\"\n'TEXT'\n\"\"\"\nTEXT\n\"\"\"",
      #"""
      let name = "Acme"
      print "{{name}}\n", 'raw {{name}}', name.length, name[0..1]
      """#),
    LanguageWord(
      "list", "Values in a row; an assignment copies. `[-1]` is the last, `[1..3]` a part, `[*].id` the field of every item.",
      "[VALUE, VALUE]",
      """
      let rows = [{ id: 7 }, { id: 8 }]
      rows.push({ id: 9 })
      print rows[-1].id, rows[*].id, rows.length
      """),
    LanguageWord(
      "map", "Values by their keys, in order; an assignment copies. Any JSON is one. `name?: value` is left out when null.",
      "{ KEY: VALUE, \"odd key\": VALUE }",
      """
      let email = null
      let row = { id: 7, "odd key": 1, email?: email }
      row.note = "new"
      print row
      """),
    LanguageWord(
      ["..", "range"], "Whole numbers from one to another, both ends in; stands wherever a list is read.", "FIRST..LAST",
      """
      for n in 1..3 { print n }
      """),
  ]
}
