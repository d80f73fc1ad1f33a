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
