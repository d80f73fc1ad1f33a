# A range has both ends, is empty when the end is below the start, and stands wherever a list is read.
print 1..3, [...1..3], (1..3).length, (3..1).length, 3..1 is empty       # expect: 1..3 [1,2,3] 3 0 true
print (1..4).map(n => n * n), (1..4).filter(n => n % 2 == 0), (1..4).sum()   # expect: [1,4,9,16] [2,4] 10
print 2 in 1..3, 4 in 1..3, (5..9)[0], (5..9)[-1], 1..3 == [1, 2, 3]     # expect: true false 5 9 true
let n = 3
for i in n - 1..n + 1 { print i }       # expect: 2
                                        # expect: 3
                                        # expect: 4
for i in 1..0 { print "never" }
print json.stringify(1..3), "{{1..3}}"  # expect: [1,2,3] 1..3
