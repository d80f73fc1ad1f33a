# In a test stands whatever stands elsewhere; what closes over its names is its own each turn.
# exit: 1
let kept = []
for n in 1..2 {
  test "turn {{n}}" {
    let square = n * n
    fn plus(x) { return x + square }
    let times = x => x * square
    retry with every: 1ms, within: 1s {
      let tries = 1
      assert tries == 1
    }
    try { fail "inside" } catch e { assert e.message == "inside" }
    for i in 1..3 { if i == 2 { continue } else { check plus(i) == i + square } }
    kept.push(plus(times(1)))
  }
}
print kept                                    # expect: [2,8]
fn refused(n) {
  GET record/v1/customer/{{n}}                # error: the request was answered 404
  assert body.id == string(n)
}
test "what fails in a function" {
  defer { print "cleaned" }                   # expect: cleaned
  refused(107)
  refused(99)
}
