print 2 in [1, 2.0], "b" in "abc", "k" in { k: null }, 5 in 1..10             # expect: true true true true
print [1, 2] contains 2, "abc" contains "", { a: 1 } contains "b"             # expect: true true false
print "SO-12" startsWith "SO", "SO-12" endsWith "12", "SO-12" matches '^SO-\d+$'   # expect: true true true
print "x1" matches '[0-9]', "é" matches '^\w$', "a" not in ["b"]              # expect: true false true
