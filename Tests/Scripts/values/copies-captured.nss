# A closure captures the variable, not a copy of it; what it hands out is a copy.
fn counter() {
  let seen = []
  return { add: x => { seen.push(x) }, all: () => seen }
}
let one = counter()
let other = counter()
(one.add)(1)
(one.add)(2)
(other.add)(3)
let taken = (one.all)()
taken.push(99)
print (one.all)(), (other.all)(), taken      # expect: [1,2] [3] [1,2,99]
let makers = []
for n in 1..3 {
  let kept = [n]
  makers.push(() => kept)
}
print makers.map(make => make())             # expect: [[1],[2],[3]]
