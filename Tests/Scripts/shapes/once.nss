# The values in a shape are computed once, behind the subject, however often they are compared with.
let calls = []
fn note(what) {
  calls.push(what)
  return what
}
print [5, 6, 7] matches [...> note(4)], calls             # expect: true [4]
print note(1) matches note(2) + 0 | note(3) + 0, calls    # expect: false [4,1,2,3]
