# exit: 4
let rows = read("nowhere.csv")  # error: nowhere.csv cannot be read
print rows
