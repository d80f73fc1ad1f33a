# `defer` runs at the end of its block, last first.
if true {
  defer { print "one" }
  defer { print "two" }
  print "body"             # expect: body
}                          # expect: two
print "behind"             # expect: one
# expect: behind

# At the end of each turn of a loop, also with `break` and `continue`; only when it was come to.
for i in 1..4 {
  if i == 2 { continue }
  defer { print "turn", i }
  if i == 3 { break }
  print i
}
# expect: 1
# expect: turn 1
# expect: turn 3

# `return` waits for it, and its value was found before.
fn f() {
  let n = 1
  defer {
    n += 1
    print "n is", n
  }
  return n
}
print f()                  # expect: n is 2
# expect: 1

# A loop and functions in it are its own.
fn g() {
  defer {
    for i in 1..3 {
      if i == 2 { break }
      print "in defer", i  # expect: in defer 1
    }
    let double = x => { return x * 2 }
    print double(4)        # expect: 8
  }
  return null
}
g()

# Also after a failure, which is still that.
try {
  defer { print "cleaned" }
  fail "why"
} catch e { print e.message }
# expect: cleaned
# expect: why

# A request in it does not change the latest response, nor is an error status hidden by it.
fn latest() {
  GET record/v1/customer/1234
  if true {
    defer {
      print status         # expect: 200
      GET record/v1/customer/999999
      print status         # expect: 404
    }
  }
  return status
}
print latest()             # expect: 200
try {
  defer { print (GET record/v1/customer/1234).status }   # expect: 200
  GET record/v1/customer/999999
} catch e { print e.status }  # expect: 404
fn hands_on() {
  defer { GET record/v1/customer/1234 }
  return (GET record/v1/customer/999999)
}
print hands_on().status    # expect: 404
defer { print "last of all" }
print "end"                # expect: end
# expect: last of all
