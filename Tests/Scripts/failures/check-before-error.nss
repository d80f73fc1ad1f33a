# exit: 1
# A failed `check` is told with the calls it came through, also where an error ends them.
fn ends() {
  check 1 == 2   # error: in `ends`, called at failures/check-before-error.nss:11:9
  fail "x"
}
fn runs() {
  check 3 == 4   # error: in `runs`, called at failures/check-before-error.nss:12:3
}
fn both() {
  try { ends() } catch e { print e.message }   # expect: x
  runs()
}
both()
