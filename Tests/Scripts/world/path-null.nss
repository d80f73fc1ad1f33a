# exit: 4
let row = { id: 7 }
print read(row.file)  # error: `read` wants a string as `path`
