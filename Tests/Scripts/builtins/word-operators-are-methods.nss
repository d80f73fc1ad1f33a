# `contains`, `in`, `startsWith`, `endsWith` and `matches` are methods too.
let s = "SO-12"
print s.contains("-"), s.startsWith("SO"), s.endsWith("2"), s.matches('^SO-\d+$')   # expect: true true true true
print [1, 2].contains(2), { a: 1 }.contains("b"), ["SO-1", "PO-1"].filter(x => x.startsWith("SO"))   # expect: true false ["SO-1"]
print null?.contains("x")                  # expect: null
