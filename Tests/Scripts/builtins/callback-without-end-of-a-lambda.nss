# exit: 4
fn down(n) {
  return [n].filter(x => down(x + 1))   # error: calls are nested too deep
}
print down(1)
