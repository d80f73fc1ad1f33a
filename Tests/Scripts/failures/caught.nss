# What `try` catches, and what its error tells.
fn told(f) { try { f() } catch e { return [e.message, e.status, e.code, e.response is response] } }
print told(() => { fail "why {{1 + 1}}" })                  # expect: ["why 2",null,null,false]
print told(() => 1 / 0), told(() => [][1]), told(() => null.x)
# expect: ["division by zero",null,null,false] ["there is no item 1",null,null,false] ["null has no field `x`",null,null,false]
print told(() => { print (GET record/v1/customer/987654321).body })[1..3]   # expect: [404,"NONEXISTENT_ID",true]
print told(() => (GET record/v1/customer/{{""}}))[0] startsWith "an empty string"   # expect: true
