# A file with a test cannot be imported; alone it runs.
let limit = 100
test "its own" { assert limit == 100 }
