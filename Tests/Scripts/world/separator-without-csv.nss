# exit: 4
print read("world/as-unknown.nss", separator: ";")  # error: `separator` is for CSV
