# `${x}` is told wherever text is.
let id = 1
print "${id}"                              # error: nss writes `{{x}}`
GET record/v1/customer/${id}               # error: nss writes `{{x}}`
GET record/v1/customer
  ?q=${id}                                 # error: nss writes `{{x}}`
  X-Test: ${id}                            # error: nss writes `{{x}}`
print "costs $5 or ${5}", 'raw ${id}', "$\{id}"
