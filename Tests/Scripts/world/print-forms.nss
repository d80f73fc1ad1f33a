# `print` writes strings as they are and anything else as in `{{ }}`.
print "a", 1, 1e-3, 1234.50, true, null              # expect: a 1 0.001 1234.50 true null
print "two\nlines"                                   # expect: two
# expect: lines
print [1, "a", null, 1.50], { b: 1, a: [] }          # expect: [1,"a",null,1.50] {"b":1,"a":[]}
print 90s, 120s, 36h, 1500ms, 1s / 3, 0s             # expect: 90s 2m 36h 1500ms 0.333333333s 0s
print [90s, 1e-3, "x\"y"], "{{[1, 'b']}}"            # expect: ["90s",0.001,"x\"y"] [1,"b"]
print json.parse("[1E2, 1.0, 0.10]"), 1.10 * 2       # expect: [1E2,1.0,0.10] 2.20
print json.parse("1E2") + 0, json.parse("1E2")       # expect: 100 1E2
print ""                                             # expect:
print "", ""                                         # expect:  
