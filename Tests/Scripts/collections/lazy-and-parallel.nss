for c in GET record/v1/customer
  with lazy: true, parallel: 2 { print c.id }    # error: `lazy` does not go with `parallel`
