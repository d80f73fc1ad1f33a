# An escape that JSON does not have is found by the check.
print "a\qb"          # error: malformed escape
print "\u12"          # error: malformed escape
