# exit: 4
print date("{{"x".padEnd(1000, "x")}}", "d")   # error: the text is no date: expected is a number for `d`, found `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…`
