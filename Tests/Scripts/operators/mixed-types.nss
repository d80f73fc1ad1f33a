# exit: 4
# Nothing is added across types.
print "a" + "b", 30s + 1m, 2m - 30s, 1.5s * 2, 3 * 10ms, 1h / 4   # expect: ab 90s 90s 3s 30ms 15m
print "n: " + 1      # error: `+` cannot be used on these
