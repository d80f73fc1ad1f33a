# A write in it would be repeated.
retry {
  POST record/v1/customer { companyName: "x" }           # error: would write again
  if true { PATCH record/v1/customer/7 { memo: "x" } }   # error: would write again
  PUT record/v1/customer/eid:x { companyName: "x" }
  DELETE record/v1/customer/7
  let f = () => (POST record/v1/customer { a: 1 })
  f()
}
let wait = "2s"
retry with every: "2s" { print wait }                    # error: `every` is a time
