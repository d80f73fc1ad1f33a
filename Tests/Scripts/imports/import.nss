# A file's `fn` and `let` stand under its name; it is found relative to the file that imports it.
import "lib/customers.nss" as customers
import 'lib/numbers.nss' as numbers
import "./lib/../lib/numbers.nss" as again
print customers.limit, customers.count()                 # expect: 10 0
print customers.create("Acme"), customers.create(subsidiary: 2, name: "Bolt")
# expect: {"name":"Acme","subsidiary":1,"twice":2} {"name":"Bolt","subsidiary":2,"twice":4}
print customers.calls, customers.made                    # expect: 2 ["Acme","Bolt"]

# It runs once, however often it is imported.
print customers.first, numbers.next(), again.next()      # expect: 1 2 3

# Its names are values.
let create = customers.create
print create("Core").twice                               # expect: 6
print [1, 2].map(numbers.double), numbers.square(3)      # expect: [2,4] 9
print customers.create(...["Dune"]).name                 # expect: Dune
fn inside() { return customers.count() + numbers.double(1) }
print inside(), "{{customers.limit}}"                    # expect: 6 10
assert customers.limit == 10

# What it holds is a value like any other: a copy.
let names = customers.made
names.push("mine")
print customers.made.length                              # expect: 4

# A name of the script hides it.
fn hides(customers) { return customers.limit }
print hides({ limit: 1 })                                # expect: 1
