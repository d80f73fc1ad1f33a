/// Operators, and the kinds of values.
extension LanguageWord {
  static let operators: [LanguageWord] = [
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

  static let values: [LanguageWord] = [
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
