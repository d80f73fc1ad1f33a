read("a.txt")  # error: nothing
