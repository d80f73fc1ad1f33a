# NetSuite ignores an idempotency key on other calls: alone it would promise what does not hold.
POST record/v1/customer { a: 1 } with idempotencyKey: "k"                 # error: `idempotencyKey` without `async: true`
POST record/v1/customer { a: 1 } with async: false, idempotencyKey: "k"   # error: `idempotencyKey` without `async: true`
