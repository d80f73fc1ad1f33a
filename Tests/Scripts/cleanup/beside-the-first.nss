# exit: 1
# A failure in cleanup is reported beside the first one, and every cleanup runs.
defer { print "still run" }
defer { GET record/v1/customer/999999 }   # error: the request was answered 404
defer { fail "second" }    # error: second
assert 1 == 2              # error: assertion failed
# expect: still run
