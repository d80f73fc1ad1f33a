# A request asks the simulator for a fault by a header.
let busy = GET record/v1/customer/1234
  X-Simulator-Fault: 429
  with retry: 0, allow: 429
print busy.status, busy.error.code                     # expect: 429 CONCURRENCY_LIMIT_EXCEEDED

let page = GET record/v1/customer/1234
  X-Simulator-Fault: html503
  with retry: 0, allow: 503
print page.status, page.text startsWith "<!DOCTYPE"    # expect: 503 true
