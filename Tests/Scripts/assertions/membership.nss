# exit: 1
# A string is not found among numbers, which is pointed out.
let ids = [101, 102, 103]
assert "102" in ids
