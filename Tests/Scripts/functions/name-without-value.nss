# exit: 4
fn rate() { return standard * 2 }    # error: has no value yet
print rate()
let standard = 5
