# A function without a name, kept and called like any other.
let double = x => x * 2
print double(4)                                            # expect: 8
let add = (a, b = 10) => a + b
print add(1), add(1, 2), add(b: 5, a: 1)                   # expect: 11 3 6
let one = () => 1
print one()                                                # expect: 1
print (x => x + 1)(1)                                      # expect: 2

# After the arrow `{` opens a block; a map stands in parentheses.
let classify = n => {
  if n > 0 { return "positive" }
  return "not positive"
}
print classify(1), classify(0)                             # expect: positive not positive
let nothing = () => {}
print nothing()                                            # expect: null
let named = x => ({ id: x })
print named(7)                                             # expect: {"id":7}

# A newline does not count behind the arrow, and the value goes as far as an expression does.
let wide =
  x =>
    x > 0 ? x : -x
print wide(-3)                                             # expect: 3
let within = x
  => x ?? "none"
print within(null)                                         # expect: none
let later = a => b => a + b
print later(1)(2)                                          # expect: 3

# They are values: in lists and maps, as arguments, in spread.
let all = [x => x + 1, x => x * 10]
print all[1](4)                                            # expect: 40
let m = { f: x => x + 1, g: (a, b) => [a, b] }
print (m.f)(1), (m.g)(...[1, 2])                           # expect: 2 [1,2]
fn apply(f, x) { return f(x) }
print apply(x => x - 1, 3)                                 # expect: 2
print add(...[1, 2])                                       # expect: 3
print double is function                                   # expect: true
print "{{ (x => x + 1)(2) }}"                              # expect: 3
