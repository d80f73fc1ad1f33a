# What JSON cannot say is an error, and the file is as it was.
# exit: 4
write("out.json", [1])
defer { print read("out.json") }  # expect: [1]
write("out.json", [upper])        # error: JSON has no form for a function
