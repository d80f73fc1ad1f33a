# A JSON number with a fraction is a decimal, and what was only read is written back as it stood.
let read = json.parse('{"a": 1.50, "b": 1E2, "c": 12345678901234567890, "d": 7, "e": -0.0}')
print json.stringify(read), read.a + 1, read.b + 1, read.c + 1    # expect: {"a":1.50,"b":1E2,"c":12345678901234567890,"d":7,"e":-0.0} 2.50 101 12345678901234567891
print read.a is decimal, read.b is int, read.c is decimal, read.d is int         # expect: true false true true
print read.a == 1.5, read.b == 100, { x: read.b } == { x: 100.0 }               # expect: true true true
