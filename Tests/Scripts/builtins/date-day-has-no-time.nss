# exit: 4
print today().format("yyyy-mm-dd")   # error: a day has no time for `mm`
