for c in GET record/v1/customer
  with lazy: 1 { print c }             # error: `lazy` is true or false
