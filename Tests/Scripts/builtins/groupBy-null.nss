# exit: 4
print [{ t: 1 }, {}].groupBy(x => x.t)   # error: a group's key is a text, a number, a bool or a date
