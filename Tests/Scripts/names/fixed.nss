fn f(p) {
  p += 1                     # error: a parameter
  return p
}
for i, x in [1] {
  i = 2                      # error: a loop's name
  x.a = 1                    # error: a loop's name
}
print f(1)
f = 3                        # error: a function
round = 3                    # error: built in
