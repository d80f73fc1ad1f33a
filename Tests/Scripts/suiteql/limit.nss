# Rows are limited as Oracle does it.
let _a = SELECT id FROM customer ORDER BY id LIMIT 5; # error: SuiteQL has no `LIMIT`
let limit = SELECT creditlimit AS limit, limit FROM customer WHERE limit > 5 FETCH FIRST 2 ROWS ONLY with allow: 400
print limit.status
