# exit: 4
fn down(n) { return down(n + 1) }  # error: deep
down(0)
