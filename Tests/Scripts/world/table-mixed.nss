# exit: 4
print table([{ a: 1 }, "b"])  # error: item 1 is a string, and the first is a map
