# Each test stands for itself: what fails in one ends that one alone, and the script exits with 1.
# exit: 1
let rate = 2
print "before"                                # expect: before
test "one that holds" with tags: ["smoke", "fast"] {
  GET record/v1/customer/107
  assert status == 200
  assert rate * 2 == 4
  print "first"                               # expect: first
}
test "one that fails" {
  check rate == 3                             # error: assertion failed
  assert rate == 4                            # error: assertion failed
  print "never"
}
test "one that breaks" {
  print [1][3]                                # error: there is no item 3
}
test "one that is refused" {
  GET record/v1/customer/99                   # error: the request was answered 404
}
test "one that gives up" { fail "no way" }    # error: no way
test "one that waits" with skip: "until the sandbox is there" { print "never" }
for id in [107, 108] {
  test "customer {{id}}" {
    GET record/v1/customer/{{id}}
    assert body.id == string(id)
    print "customer", id
  }
}
# expect: customer 107
# expect: customer 108
print "behind"                                # expect: behind
