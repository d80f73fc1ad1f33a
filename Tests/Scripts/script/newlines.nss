# A newline does not count in brackets and in a map's braces; the innermost bracket decides.
let list = [
  1
  ,
  2
]
let map = {
  a
    :
    1,
  f: y => {
    let z = y
    return z
  },
}
print list, (
  map.a
), (map.f)(3)                          # expect: [1,2] 1 3
print list.map(x => {
  let y = x
  return y + 1
})                                     # expect: [2,3]

# Nor behind a binary operator, a comma or `=>`, nor before what no statement starts with.
let sum = 1 +
  2
  + 3
let least =
  sum
  > 5
  and
  true
  ? "more"
  : "less"
print sum,
  least                                # expect: 6 more
print map
  .a                                   # expect: 1
let id = x =>

  # with a comment between
  x
print id(4)                            # expect: 4
if false { print "no" }

else { print "else" }                  # expect: else
try { fail "x" }

catch { print "caught" }               # expect: caught
fn spread(
  a,
  b = 2
) {
  return a + b
}
print spread(
  1
)                                      # expect: 3
