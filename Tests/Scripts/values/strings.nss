let name = "Ada"
print "hi {{name}}, {{1 + 1}}"    # expect: hi Ada, 2
print 'raw {{name}} \n'           # expect: raw {{name}} \n
print "a\tb\u00e9\{{name}"        # expect: a	bé{{name}
print "a" + "b"                   # expect: ab
print "SuiteTalk".length          # expect: 9
print "SuiteTalk"[0], "SuiteTalk"[-1]  # expect: S k
let text = """
  one
    two {{name}}
  """
print text                        # expect: one
# expect:   two Ada
