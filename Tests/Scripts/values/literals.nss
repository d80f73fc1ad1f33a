# What a literal may not be.
print 1_                                   # error: malformed number
print .5                                   # error: a decimal begins with a digit
print 1.                                   # error: expected a field's name
print 01                                   # error: malformed number
print 0x1F                                 # error: unknown unit
print 5x                                   # error: unknown unit `x`
print 1h30m                                # error: unknown unit
print "a\qb"                               # error: malformed escape
print "\ud83d"                             # error: half a character
print 'open                                # error: expected a closing
print "open                                # error: expected a closing
print { a: 1, a: 2 }                       # error: the key `a` stands twice
print { x, y: 1 }                          # error: expected `:`
print { [x]: 1 }                           # error: expected a key
