# exit: 4
# `items[*].id` is every item's; slices are of lists, ranges and strings; out of range is an error.
let items = [{ id: 1 }, { id: 2 }, {}]
print items[*].id, items[1..1], [1, 2, 3][1..-1], [1, 2, 3][2..9], "abcdef"[1..3], (1..5)[1..2]
# expect: [1,2,null] [{"id":2}] [2,3] [3] bcd 2..3
fn message(f) { try { f() } catch e { return e.message } }
print message(() => [1][1]), message(() => [1][-2]), message(() => [][0]), message(() => "abc"[3]), message(() => (1..3)[3])
# expect: there is no item 1 there is no item -2 there is no item 0 there is no character 3 there is no item 3
print [1][*].id                            # error: an int has no field `id`
