let r = { limit: "7" }
print r.limit > 100                        # error: a string and a number have no order
# exit: 4
