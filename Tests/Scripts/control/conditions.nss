# exit: 4
# A condition is a bool; nothing else is truthy.
print true and not false or false         # expect: true
print 1 < 2 ? "less" : "more"             # expect: less
print null ?? "fallback"                  # expect: fallback
if 1 { print "never" }                    # error: true or false
