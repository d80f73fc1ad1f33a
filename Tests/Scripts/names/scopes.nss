let total = 1
if true {
  let total = 10
  total += 1
  print total      # expect: 11
}
print total        # expect: 1
print twice(4)     # expect: 8
fn twice(n) { return n * 2 }
fn greet(name, greeting = "Hello", mark = "!") { return "{{greeting}}, {{name}}{{mark}}" }
print greet("Ada")                        # expect: Hello, Ada!
print greet("Ada", mark: "?")             # expect: Hello, Ada?
print greet(greeting: "Hi", name: "Bo")   # expect: Hi, Bo!
fn factorial(n) { return n < 2 ? 1 : n * factorial(n - 1) }
print factorial(20)                       # expect: 2432902008176640000
