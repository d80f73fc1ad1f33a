# exit: 4
print 1 < 1.5, "a" < "b", "B" < "a", 1s < 1m          # expect: true true true true
print null < 1                                        # error: `<` needs two values of one type
