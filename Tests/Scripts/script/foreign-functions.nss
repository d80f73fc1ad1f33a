# What other languages call otherwise is told with what nss has, once each.
let xs = [1]
print xs.includes(1)                       # error: there is no method `includes`
print "a".toUpperCase()                    # error: there is no method `toUpperCase`
print "abc".substring(1)                   # error: there is no method `substring`
xs.forEach(x => x)                         # error: there is no method `forEach`
print xs.size(), xs.length()               # error: there is no method `size` # error: there is no method `length`
print (1.5).toFixed(2)                     # error: there is no method `toFixed`
print JSON.parse("1")                      # error: unknown name `JSON`
print Math.round(1.5)                      # error: unknown name `Math`
print Object.entries                       # error: unknown name `Object`
print parseInt("5"), String(5)             # error: unknown name `parseInt` # error: unknown name `String`
println("x")                               # error: unknown name `println`
pm.expect(1)                               # error: unknown name `pm`
console.log(1)                             # error: hint: `print x`
log.debug("x")                             # error: hint: `print x`
print typeof(1)                            # error: hint: `x is string`
let m = { a: 1 }
print m.get("a")                           # error: hint: `x["key"]`
print xs.sort((a, b) => a - b)             # error: hint: `.sortBy(x => x.name)`
fn sort(list) { return list }
print sort(xs, 1)                          # error: `sort` takes 1 argument
