# `~ 'regex'` in a shape, `matches 'regex'` behind a value: found anywhere, by Unicode scalars, with ASCII \d \w \s.
let pattern = '^SO\d+$'
print { tranId: "SO18" } matches { tranId: ~ '^SO\d+$' }               # expect: true
print { tranId: "XSO18" } matches { tranId: ~ '^SO\d+$' }              # expect: false
print { tranId: 18 } matches { tranId: ~ '\d' }, {} matches { tranId: ~ '\d' }    # expect: false false
print "SO18" matches '^SO\d+$', "SO18" matches "O1", "SO18" matches 'o1'          # expect: true true false
print "SO18" matches (pattern), { t: "SO18" } matches { t: ~ pattern }            # expect: true true
print "٣" matches '\d', "é" matches '^\w$', "\u00a0" matches '\s'       # expect: false false false
print "e\u0301" matches '^..$', "é" matches '^.$'                      # expect: true true
