# A function kept in a map is called `(m.f)(1)`.
let m = { f: x => x + 1 }
print m.f(1)                  # error: there is no method `f`
