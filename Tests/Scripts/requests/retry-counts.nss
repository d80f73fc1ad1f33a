# `retry` counts the tries after the first; 0 sends once. The answer tells how many there were.
let once = GET record/v1/customer/1234
  X-Simulator-Fault: html503
  with retry: 0, allow: 503
print once.status, once.attempts           # expect: 503 1
print (GET record/v1/customer/1234 with retry: 3).attempts   # expect: 1
