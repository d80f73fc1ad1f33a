# A test has a name in quotes, tags that are strings, and a reason to be skipped.
test first { print 1 }                        # error: expected a test's name in quotes
test { print 1 }                              # error: expected a test's name in quotes
test("a", () => { print 1 })                  # error: expected a test's name in quotes
let test = 1                                  # error: expected a name
test "b" with tag: ["x"] { print 1 }          # error: unknown option `tag`
test "c" with tags: "x" { print 1 }           # error: `tags` is a list of strings
test "d" with skip: true { print 1 }          # error: `skip` is the reason, in a string
test "e" with skip: "" { print 1 }            # error: `skip` is the reason, in a string
test "f" print 1                              # error: expected `with` or `{`
test "" { print 1 }                           # error: a test has a name
