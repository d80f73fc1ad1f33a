# exit: 4
print date("1/31/2026", "MM/dd/yyyy")   # error: the text is no date: expected is 2 digits for `MM`, found `1/31/2026`
