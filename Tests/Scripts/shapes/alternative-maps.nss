# exit: 1
# Of alternatives the one that looks into the value tells what is wrong with it.
let address = { city: "Bonn", zip: 53113 }
assert address matches { city: string, zip: string } | null
