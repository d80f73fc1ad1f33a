# A function sees the variables around it, not copies of their values.
fn counter() {
  let n = 0
  return () => {
    n += 1
    return n
  }
}
let first = counter()
let second = counter()
print first(), first(), second()                # expect: 1 2 1

fn shared() {
  let total = 0
  let add = x => { total += x }
  add(2)
  add(3)
  total *= 10
  add(1)
  return total
}
print shared()                                  # expect: 51

# A fresh one each turn of a loop.
let steps = []
for i in 1..3 {
  let square = i * i
  steps.push(() => {
    square += 1
    return [i, square]
  })
}
print steps[0](), steps[0](), steps[2]()        # expect: [1,2] [1,3] [3,10]
let turns = []
let n = 0
while n < 2 {
  let mine = n
  turns.push(() => mine)
  n += 1
}
print turns[0](), turns[1]()                    # expect: 0 1

# Values stay values through captures.
fn values() {
  let list = [1]
  let keep = () => list
  let before = keep()
  list.push(2)
  let after = keep()
  after.push(3)
  return [before, list, after]
}
print values()                                  # expect: [[1],[1,2],[1,2,3]]

# Functions of a block capture too, call each other and recurse.
fn around(limit) {
  let seen = []
  fn even(n) {
    seen.push(n)
    return n == 0 ? true : odd(n - 1)
  }
  fn odd(n) { return n == 0 ? false : even(n - 1) }
  let asked = even(limit)
  return [asked, seen]
}
print around(4)                                 # expect: [true,[4,2,0]]
fn deep(a) { return b => c => () => a + b + c }
print deep(1)(2)(3)()                           # expect: 6

# Defaults see the variables around them.
fn with_default() {
  let base = 5
  return (x = base) => x + 1
}
print with_default()(), with_default()(1)       # expect: 6 2

# The script's own names are seen where they are.
let greeting = "hello"
let greet = () => greeting
greeting = "bye"
print greet()                                   # expect: bye
if true {
  let inside = 1
  let bump = () => { inside += 1 }
  bump()
  print inside                                  # expect: 2
}
