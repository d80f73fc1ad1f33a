import "lib/numbers.nss" as numbers
let numbers = 1                           # error: declared twice
print numbers                             # error: `numbers` is no value
