# So when it is computed.
fn loop(n) { for x in [1] with parallel: n { print x } }
for n in [0, -1, null, 2.5, "2"] { try { loop(n) } catch e { print e.message } }
# expect: `parallel` is a whole number from 1 to 256
# expect: `parallel` is a whole number from 1 to 256
# expect: `parallel` is a whole number from 1 to 256
# expect: `parallel` is a whole number from 1 to 256
# expect: `parallel` is a whole number from 1 to 256
try { print [1].map(x => x, parallel: 0) } catch e { print e.message }      # expect: `parallel` is a whole number from 1 to 256
try { print [1].map(x => x, parallel: "a") } catch e { print e.message }    # expect: `map` wants an int as `parallel`
loop(256)    # expect: 1
