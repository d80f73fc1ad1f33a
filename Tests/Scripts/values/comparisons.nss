# exit: 4
print 1 == 1.0, "a" < "b", [1, { a: 2 }] == [1.0, { a: 2.0 }], null == null   # expect: true true true true
print "Acme Ltd" startsWith "Acme", "Acme" endsWith "me", [1, 2] contains 2   # expect: true true true
print 1 in [1], "x" not in "abc", 3 in 1..5                   # expect: true true true
print "7" == 7                                                # error: a string never equals a number
