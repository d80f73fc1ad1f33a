# exit: 4
# `[-1]` is the last; a slice has both ends and stops at the last item; out of range is an error.
let xs = ["a", "b", "c", "d"]
print xs[-1], xs[-4], xs[1..2], xs[-2..-1], xs[2..9], xs[4..9]    # expect: d a ["b","c"] ["c","d"] ["c","d"] []
print "abcd"[-2], "abcd"[-2..-1], "abcd"[1..1], "abcd"[3..2]      # expect: c cd b 
xs[-1] = "z"
print xs                                # expect: ["a","b","c","z"]
print xs[-5]                            # error: there is no item -5
