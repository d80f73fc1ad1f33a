# Only a null that is written is sent: `??`, a condition or a name that turns out null is none.
let row = {}
let none = null
fn code(f) { try { f() } catch e { return e.message } }
print code(() => (PATCH record/v1/customer/1234 { comments: row.a ?? null }))      # expect: `comments` in the body is null
print code(() => (PATCH record/v1/customer/1234 { comments: true ? null : 1 }))    # expect: `comments` in the body is null
print code(() => (PATCH record/v1/customer/1234 { comments: none }))               # expect: `comments` in the body is null
print code(() => (PATCH record/v1/customer/1234 { a: { b: [{ c: row.d }] } }))     # expect: `c` in the body is null
print code(() => (PATCH record/v1/customer/1234 ({ comments: row.a })))            # expect: `comments` in the body is null
PATCH record/v1/customer/1234 { comments: null }
print status, response.request.text        # expect: 204 {"comments":null}
PATCH record/v1/customer/1234 { comments?: row.a, email?: "a@b.example" }
print status, response.request.text        # expect: 204 {"email":"a@b.example"}
