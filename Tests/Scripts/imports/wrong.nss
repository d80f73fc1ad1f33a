import "lib/customers.nss" as customers
import "lib/nowhere.nss" as nowhere       # error: the imported file cannot be read
import "lib" as folder                    # error: the imported file cannot be read
import "lib/{{x}}.nss" as computed        # error: an import's path is a plain string
import "lib/numbers.nss"                  # error: expected `as`
import numbers from "lib/numbers.nss"     # error: expected a path in quotes
print customers.creat("x")                # error: there is no `customers.creat`
print customers.numbers                   # error: there is no `customers.numbers`
print customers.create()                  # error: `create` needs `name`
print customers.create("x", colour: 1)    # error: `create` has no parameter `colour`
customers.limit = 3                       # error: cannot be assigned to
customers.made.push("x")                  # error: cannot be assigned to
customers = null                          # error: cannot be assigned to
print customers                           # error: `customers` is no value
customers()                               # error: `customers` is no value
print early.double(1)                     # error: `early` is used before it is declared
import "lib/numbers.nss" as early
if true {
  import "lib/numbers.nss" as late        # error: `import` stands in a block
}
customers.limit                           # error: this only computes
print nowhere.anything, folder.thing
