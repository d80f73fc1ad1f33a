test "a customer can be made"   with tags:["smoke"],skip:"not yet"{
let id=createCustomer("nss {{uuid()}}");defer{DELETE record/v1/customer/{{id}}}


GET record/v1/customer/{{id}}
assert body.companyName startsWith "nss "
}
for n in [1,2]{test "number {{n}}"{assert n<3}}
for id in ids with parallel : 8 { PATCH record/v1/customer/{{id}} { isInactive:true } }
let bodies=ids.map(id=>(GET record/v1/customer/{{id}}).body,parallel:8)
