# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
fn pair(a, b) { return [a, b] }
print message(() => pair(...[1])), message(() => pair(...[1, 2, 3]))        # expect: `pair` needs a `b` `pair` takes 2 arguments
print message(() => upper(...["a", "b"])), message(() => upper(...[]))     # expect: `upper` takes 1 argument `upper` needs a `text`
print pair(...null)                        # error: a list is needed here
