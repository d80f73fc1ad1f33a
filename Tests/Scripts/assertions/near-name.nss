# exit: 1
# A field that is not there reads as null; one with a near name is pointed out.
let customer = { email: "x", address: { city: "Bonn" } }
assert customer.emial == "x"
