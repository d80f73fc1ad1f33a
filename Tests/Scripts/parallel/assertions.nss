# Where only assertions fail, the script fails as they do.
for x in 1..4 with parallel: 4 {
  check x != 1                         # error: assertion failed
  assert x < 3, "{{x}} is small"       # error: 3 is small # error: 4 is small
  defer { print "behind", x }
  print x
}
# expect: 1
# expect: behind 1
# expect: 2
# expect: behind 2
# exit: 1
