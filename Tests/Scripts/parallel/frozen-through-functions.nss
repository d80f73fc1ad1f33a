# A name from outside that a function changes: an error at that assignment, when a turn comes to it.
import "lib/counter.nss" as counter
let n = 0
let list = []
fn bump() { n += 1 }
fn set() { n = 1 }
fn add(x) { list.push(x) }
fn attempt(what) {
  try { what(0) } catch e { print e.message }
  try { for x in 1..1 with parallel: 2 { what(x) } } catch e { print e.message }
}
attempt(_ => bump())        # expect: `n` cannot be changed in a parallel loop
attempt(_ => set())         # expect: `n` cannot be changed in a parallel loop
attempt(x => add(x))        # expect: `list` cannot be changed in a parallel loop
attempt(_ => counter.next())   # expect: `count` cannot be changed in a parallel loop
print n, list               # expect: 1 [0]

# So with a variable that a closure shares with the block around the loop.
fn closures() {
  let k = 0
  let up = () => { k += 1; return k }   # warning: `k` cannot be changed
  up()
  try { for x in [1, 2] with parallel: 2 { up() } } catch e { print e.message }
  # expect: `k` cannot be changed in a parallel loop (and 1 more turn failed)
  return up()
}
print closures()   # expect: 2

# What a turn makes is its own, in its closures too; what it gives back belongs to who waited for it.
let counters = [10, 20].map(start => {
  let k = start
  let next = () => { k += 1; return k }
  next()
  return next
}, parallel: 2)
print counters[0](), counters[1](), counters[0]()   # expect: 12 22 13
