# What other languages write is told with what nss writes.
let a = 1 < 2 && 2 < 3                   # error: nss writes `and`
let b = a || a                           # error: nss writes `or`
let c = !a                               # error: nss writes `not`
let d = 1 === 1                          # error: nss writes `==`
let e = 1 !== 1                          # error: nss writes `!=`
const f = 1                              # error: nss writes `let`
var g = 2                                # error: nss writes `let`
function h() { return 1 }                # error: nss writes `fn`
print "${f}"                             # error: nss writes `{{x}}`
let i = 1
i++                                      # error: nss writes `x += 1`
i--                                      # error: nss writes `x -= 1`
print undefined                          # error: nss writes `null`
print 1 // a comment                     # error: a comment starts with `#`
throw "why"                              # error: nss writes `fail "why"`
let k = async () => 1                    # error: nss waits for every answer by itself
let l = await f                          # error: nss waits for every answer by itself
let m = new Date()                       # error: nss has no objects to make
let n = function (x) { return x }        # error: without a name
switch a { }                             # error: nss writes `if … { } else if … { }`
do { i += 1 }                            # error: nss writes `while true
if a { } elif b { }                      # error: nss writes `else if`
try { print 1 } finally { print 2 }      # error: nss writes `defer { … }`
for (let x of [1]) { print x }           # error: expected a name
for x of [1] { print x }                 # error: expected `,` or `in`
fn o(...rest) { return rest }            # error: expected a name
import m from "lib/m.nss"                # error: expected a path in quotes
