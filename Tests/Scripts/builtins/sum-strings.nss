# exit: 4
print ["1", "2"].sum()   # error: only numbers and durations can be added up
