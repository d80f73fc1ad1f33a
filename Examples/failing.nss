#!/usr/bin/env nss
# Fails on purpose, to show how a failed assertion is drawn. It changes nothing.
#
#   nss run Examples/failing.nss --simulator

GET record/v1/customer
  ?limit=1
let id = body.items[0].id

GET record/v1/customer/{{id}}
assert status == 200
assert body.creditLimit > 1_000_000, "a limit of more than a million"
