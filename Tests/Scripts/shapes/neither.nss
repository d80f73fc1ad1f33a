# exit: 4
# What `matches (…)` takes is a regex or a shape of plain values.
let seven = 7
print "7" matches (seven)     # error: neither a regex nor a shape
