# exit: 4
print [{ a: 1 }, {}].sum(x => x.a)   # error: only numbers and durations can be added up
