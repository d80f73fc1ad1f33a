# `"""` spans lines: the first and last newline and the closing line's indentation are dropped.
let who = "Ada"
let letter = """
    Dear {{who}},
      "quoted" and \\ and \{{x}}

    bye
    """
print letter
# expect: Dear Ada,
# expect:   "quoted" and \ and {{x}}
# expect: 
# expect: bye
print """
  one
  """.length, """
  """.length                     # expect: 3 0
