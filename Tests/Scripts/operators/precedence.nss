# Loosest first: ? : · ?? · or · and · not · comparisons · .. · + - · * / % · unary - · access.
print 1 + 2 * 3 - 4 / 2, (1 + 2) * 3                  # expect: 5 9
print -2 * 3, 2 - -3, 7 % 4 + 1                       # expect: -6 5 4
print not 1 == 2 and true, not (true and false)       # expect: true true
print true or false and false, (true or false) and false   # expect: true false
print null ?? 1 + 1, (null ?? 1) + 1                  # expect: 2 2
print 1 < 2 ? "yes" : "no", false ? 1 : true ? 2 : 3  # expect: yes 2
print 1..2 + 1                                        # expect: 1..3
print 2 in 1..3, 3 + 1 in [4], 4 not in 1..3          # expect: true true true
print [-1, -2][-1], -[3][0]                           # expect: -2 -3
