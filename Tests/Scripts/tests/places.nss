# A test stands at the top of a script or in a loop there.
let n = 1
fn f() {
  test "a" { assert n == 1 }                  # error: a test stands in a function
}
if n == 1 {
  test "b" { assert n == 1 }                  # error: a test stands in an `if`
}
try {
  test "c" { assert n == 1 }                  # error: a test stands in a `try`
} catch { }
defer {
  test "d" { assert n == 1 }                  # error: a test stands in a `defer`
}
retry {
  test "e" { assert n == 1 }                  # error: a test stands in a `retry`
}
test "f" {
  test "g" { assert n == 1 }                  # error: a test stands in a `test`
}
let g = () => {
  test "h" { assert n == 1 }                  # error: a test stands in a function
}
for x in [1] with parallel: 2 {
  test "p {{x}}" { assert x == 1 }            # error: a test stands in a `for … with parallel`
}
for i in 1..2 {
  while n < 1 { test "i {{i}}" { assert n == 1 } }
  test "j {{i}}" {
    break                                     # error: `break` does not leave a `test`
    continue                                  # error: `continue` does not leave a `test`
    return                                    # error: `return` does not leave a `test`
  }
  test "k {{i}}" {
    for j in 1..3 { if j == 2 { break } }
    let h = x => { return x }
    assert h(1) == 1
  }
}
f()
g()
