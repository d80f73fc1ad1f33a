# Each is told with its place.
try { print 1 }            # error: expected `catch`
let a = 1
try { print 1 } catch 1 { }    # error: expected `{` or a name
try { print 1 } catch (e) { print e }  # error: unexpected `(`
try { print 1 } finally { print 2 }    # error: `finally` is not nss
try { print 1 } except e { print 2 }   # error: `except` is not nss
throw "x"                  # error: `throw` is not nss
catch e { }                # error: expected a statement
fail                       # error: expected a value
check                      # error: expected a value
defer print a              # error: expected `{`
retry with evry: 1s { assert true }     # error: unknown option `evry`
retry with every: 1 { assert true }     # error: `every` is a time
retry with every: 1s, every: 2s { assert true }   # error: `every` is given twice
try this {                 # error: expected `{`
  let b =                  # error: expected a value
} catch e {
  print e.mesage
}
