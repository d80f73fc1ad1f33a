# A name, a method, an argument and an option that are nearly right.
fn greet(name, greeting = "hi") { return "{{greeting}} {{name}}" }
let customer = { id: 1 }
print custmer.id                           # error: did you mean `customer`?
print greet("a", greting: "b")             # error: did you mean `greeting`?
print gret("a")                            # error: did you mean `greet`?
print "a".uper(), [1].filtr(x => true)     # error: did you mean `upper`? # error: did you mean `filter`?
print json.prase("1")                      # error: did you mean `json.parse`?
print 1 is strin                           # error: did you mean `string`?
customr = 2                                # error: did you mean `customer`?
print greet(), greet("a", "b", "c"), greet("a", name: "b")   # error: `greet` needs `name` # error: takes 2 arguments # error: given twice
