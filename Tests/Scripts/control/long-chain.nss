fn grade(n) {
  if n < 1 { return "a" } else if n < 2 { return "b" } else if n < 3 { return "c" } else { return "d" }
}
for n in 0..3 { print grade(n) }
# expect: a
# expect: b
# expect: c
# expect: d
