# exit: 4
write("x.json", (GET record/v1/customer))    # error: `[...r]` has a collection's items
