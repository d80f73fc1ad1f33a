# `not` stands in front; `not in` and `is not` are one operator each.
print not "abc" contains "x", 1 not in [2], 1 is not string, not (1 in [2])
print "abc" not contains "x"                          # error: `not contains` is no operator
assert "abc" not startsWith "x"                       # error: `not startsWith` is no operator
if "abc" not matches 'x' { print "never" }            # error: `not matches` is no operator
