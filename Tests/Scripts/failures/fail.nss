# exit: 1
# `fail` ends the script, as failed.
print "before"             # expect: before
fail "no customer {{7}}"   # error: no customer 7
print "after"              # warning: never reached
