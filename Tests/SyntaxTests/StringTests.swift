import Testing

/// What strings mean.
struct StringTests {
  @Test(arguments: [
    (#"print "a\"b\\c\/d\b\f\n\r\t""#, #"(print "a\"b\\c/d\u{8}\u{c}\n\r\t")"#),
    (#"print "\u0041\u00e4\uD83D\uDE00\ud83d\ude00""#, #"(print "Aä😀😀")"#),
    (#"print "\{{x}} \{ } {x}""#, #"(print "{{x}} { } {x}")"#),
    (#"print "{{a}}{{b}}", "{{ {k: {l: 1}}.k }}""#, #"(print (text a b) (text (. (map (: "k" (map (: "l" 1)))) k)))"#),
    (#"print "x {{ f("y {{ g('}}') }}") }} z""#, #"(print (text "x " (call f (text "y " (call g "}}"))) " z"))"#),
    (##"print "# no comment" # one"##, ##"(print "# no comment")"##),
    (#"print "price: ${{price}}", '${x}'"#, #"(print (text "price: $" price) "${x}")"#),
    ("print \"tab\there\"", #"(print "tab\there")"#),
  ])
  func oneLine(script: String, tree: String) { expectTree(script, tree) }

  @Test(arguments: [
    ("print \"\"\"\n  a\n    b\n  \"\"\"", #"(print "a\n  b")"#),
    ("print \"\"\"\n  a\n\n b\n  \"\"\"", #"(print "a\n\nb")"#),
    ("print \"\"\"\r\n  a\r\n  b\r\n  \"\"\"\r\n", #"(print "a\nb")"#),
    ("print \"\"\"a\n  b\"\"\"", #"(print "a\n  b")"#),
    ("print \"\"\"\n\"\"\", \"\"\"\n  \"\"\", \"\"\"\"\"\"", #"(print "" "" "")"#),
    ("print \"\"\"\n\n a\n\n \"\"\"", #"(print "\na\n")"#),
    ("print \"\"\"\n  {{a}}\n  b {{c}} \\\"\\\"\\\" \"d\"\n  \"\"\"", #"(print (text a "\nb " c " \"\"\" \"d\""))"#),
    ("print \"\"\"\n  {{ f(\n    1\n  ) }}\n  \"\"\"", #"(print (text (call f 1)))"#),
    ("print \"\"\"\n  \\n  x\n  \"\"\"", #"(print "\n  x")"#),
  ])
  func severalLines(script: String, tree: String) { expectTree(script, tree) }
}
