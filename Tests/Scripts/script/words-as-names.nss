# A word of the language may be a field's name behind `.` and a key before `:`, and an argument's name.
let m = { if: 1, try: 2, catch: 3, fail: 4, check: 5, defer: 6, import: 7, fn: 8, GET: 9, test: 10, retry: 11 }
print m.if, m.try, m.catch, m.fail, m.check, m.defer, m.import, m.fn, m.GET, m.test, m.retry  # expect: 1 2 3 4 5 6 7 8 9 10 11
m.try = 12
m.import += 1
print m.try, m?.import, m                # expect: 12 8 {"if":1,"try":12,"catch":3,"fail":4,"check":5,"defer":6,"import":8,"fn":8,"GET":9,"test":10,"retry":11}
print m
  .catch                                 # expect: 3

# `retry every within parallel with tags skip` are words in their places alone, as are `as` and `of`.
let retry = 1
let every = 2
let within = 3
let parallel = 4
let with = 5
let tags = 6
let skip = 7
let as = 8
print retry, every, within, parallel, with, tags, skip, as   # expect: 1 2 3 4 5 6 7 8
retry = 9
every += retry
fn within_it(within) { return within + with }
print retry, every, within_it(1)         # expect: 9 11 6
retry with every: 1ms, within: 1m { assert true }
print within                             # expect: 3
