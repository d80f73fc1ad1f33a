# exit: 4
fn down(n) { return [n].map(down) }   # error: calls are nested too deep
print down(1)
