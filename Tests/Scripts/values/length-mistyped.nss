let xs = [1, 2]
print xs.lenght                            # error: did you mean `.length`?
# exit: 4
