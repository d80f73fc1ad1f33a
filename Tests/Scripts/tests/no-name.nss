# A name that turns out empty is no name.
# exit: 4
for name in ["a", ""] {
  test "{{name}}" { print "ran" }             # expect: ran  # error: a test has a name
}
