# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
let m = { list: [1] }
print message(() => { m.n += 1 }), message(() => { m.a.b = 1 }), message(() => { m.list[1] = 2 }), message(() => { m.list.x = 1 })
# expect: `n` is not there to be changed `a` is not there to be changed there is no item 1 a list has no field `x` to assign to
print m                                    # expect: {"list":[1]}
m.list["a"] = 1                            # error: an index
