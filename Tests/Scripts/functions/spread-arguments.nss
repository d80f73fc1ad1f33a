# `...` spreads a list into any call: of a function, a value, a built-in and a method.
fn sum(a, b, c = 10) { return a + b + c }
let two = [1, 2]
let add = (a, b) => a + b
print sum(...two), sum(...two, 3), sum(0, ...two), sum(...1..3), add(...two), add(...[], ...two)   # expect: 13 6 3 6 3 3
print round(...[2.345, 2]), max(...[[3, 7]]), "a-b".replace(...["-", "+"]), replace(..."a-b".split("-"), "x")   # expect: 2.35 7 a+b a
print json.stringify(...[[1, "x"]]), ({ f: sum }.f)(...two, c: 0), [3, 1].map(...[x => x * 2])   # expect: [1,"x"] 3 [6,2]
