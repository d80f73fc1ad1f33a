# Tests are told apart by their names.
test "a" { print 1 }                          # expect: 1
test 'a' { print 2 }                          # expect: 2  # warning: two tests have the same name
for n in [3] {
  test "b" { print n }                        # expect: 3  # warning: a test in a loop has the same name each turn
  test "c {{n}}" { print n }                  # expect: 3
}
test """
  d
  """ { print 4 }                             # expect: 4
