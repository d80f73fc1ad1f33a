# run: --fault 500:0.4 --seed 2
# exit: 4
# A loop that can write finds the page that fails before its first turn.
let r = GET record/v1/customer         # error: page 4 of the collection was answered 500
  ?limit=50
  with retry: 0
let n = 0
defer { print n }                      # expect: 0
for c in r {
  n += 1
  PATCH record/v1/customer/{{c.id}} { comments: "seen" }
}
