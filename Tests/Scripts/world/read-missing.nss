# `missing` stands in for a file that is not there, and for no other failure.
print read("not-there.csv", missing: [])  # expect: []
print read("not-there.json", missing: null)  # expect: null
print read("no-folder/not-there.txt", missing: "none")  # expect: none
print read("world", missing: "none")  # error: world cannot be read
# exit: 4
