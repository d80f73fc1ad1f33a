# From left to right, and each operand once.
let xs = [1, 2]
fn swap() {
  xs = [9, 9]
  return 0
}
print xs[swap()], xs                                  # expect: 1 [9,9]
let x = 1
fn bump() {
  x = 10
  return 1
}
x += bump()
print x                                               # expect: 2
let said = []
fn say(what) {
  said.push(what)
  return what
}
print replace(replacement: say("r"), text: say("t"), part: say("p"))   # expect: t
print said                                            # expect: ["r","t","p"]
