# A name is known from its declaration to the end of its block; a `fn` in the whole of it.
print inner()                              # error: unknown name `inner`
if true {
  print inner()
  fn inner() { return late }               # error: unknown name `late`
}
for i, x in [1] { print i, x }
print x                                    # error: unknown name `x`
try { fail "x" } catch e { print e }
print e                                    # error: unknown name `e`
fn f(a) {
  let mine = a
  return mine
}
print f(1), a, mine                        # error: unknown name `a` # error: unknown name `mine`
let n = n + 1                              # error: `n` is used before it is declared
