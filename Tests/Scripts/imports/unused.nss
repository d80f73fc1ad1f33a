import "lib/numbers.nss" as numbers       # warning: `numbers` is never used
import "lib/customers.nss" as _customers
