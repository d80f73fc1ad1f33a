# exit: 4
fn down(x) { return x.y.z }   # error: null has no field
let a = down({})              # warning: never used
