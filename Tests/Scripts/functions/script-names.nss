# A function uses the script's outermost names, and changes them.
let count = 0
let seen = []
fn note(x) {
  count += 1
  seen.push(x)
  return count
}
note("a")
note("b")
print count, seen            # expect: 2 ["a","b"]
