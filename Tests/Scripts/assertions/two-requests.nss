# exit: 1
# A response in a name of its own, and one in a function's argument.
fn same(a, b) { assert a.status == 404 or a.body.id == b.body.id, "the same customer" }
let first = GET record/v1/customer/101
let second = GET record/v1/customer/102
same(first, second)
