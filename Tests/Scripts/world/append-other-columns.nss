# A row whose keys do not fit the file's columns is an error, and nothing is added.
# exit: 4
append("done.csv", { id: 7, state: "ok" })
defer { print read("done.csv", as: "text").split("\n").length }  # expect: 3
append("done.csv", { id: 8, note: "x" })  # error: the row does not fit the columns of done.csv
