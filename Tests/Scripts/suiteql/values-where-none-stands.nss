# Where SQL takes no value a `{{ }}` is an error before anything is sent.
let x = "a"
SELECT id FROM {{x}}; # error: FROM and JOIN take the name of a table
SELECT id FROM customer, {{x}} WHERE id = 1; # error: FROM and JOIN take the name of a table
SELECT id FROM customer c JOIN {{x}} t ON t.id = {{x}}; # error: FROM and JOIN take the name of a table
SELECT id FROM customer {{x}} WHERE id = 1; # error: FROM and JOIN take the name of a table
SELECT id FROM ({{x}}) WHERE id = 1; # error: FROM and JOIN take the name of a table
SELECT id FROM customer ORDER BY {{x}}; # error: ORDER BY takes columns
SELECT id FROM customer ORDER BY id, {{x}}; # error: ORDER BY takes columns
SELECT id FROM customer ORDER BY id {{x}}; # error: ASC and DESC are no values
SELECT id FROM customer GROUP BY {{x}}; # error: GROUP BY takes columns
SELECT id AS {{x}} FROM customer; # error: AS takes a name
SELECT c.{{x}} FROM customer c; # error: no piece of a name
SELECT {{x}}.id FROM customer c; # error: no piece of a name
SELECT cust{{x}} FROM customer c; # error: no piece of a name
SELECT {{x}}_id FROM customer c; # error: no piece of a name
SELECT id FROM customer WHERE id IN {{x}}; # error: `IN ({{x}})`
SELECT id FROM customer WHERE id IS {{x}}; # error: IS takes NULL only
SELECT id FROM customer WHERE d = DATE {{x}}; # error: a date of nss is bound as one
SELECT id FROM customer WHERE id {{x}} 7; # error: a comma or an operator is missing
SELECT id FROM customer WHERE id = {{x}}{{x}}; # error: no piece of a name
SELECT id FROM customer WHERE a LIKE '%{{x}}%'; # error: `'%' || {{x}} || '%'`
SELECT id FROM customer WHERE a = '{{x}}'; # error: hint: `{{x}}`
SELECT id FROM customer WHERE a = 'it''s {{x}} and {{ x }}'; # error: `'it''s ' || {{x}} || ' and ' || {{ x }}`
SELECT "{{x}}" FROM customer; # error: a name takes no value
SELECT id FROM customer WHERE a = ? AND b = {{x}}; # error: would take the value of a `{{ }}`
SELECT id FROM customer WHERE a = ?; # error: nothing gives it a value
SELECT [id] FROM customer; # error: SuiteQL has no `[ ]`
SELECT id, # error: `#` begins no comment of SQL
  email FROM customer;
SELECT id FROM customer ORDER BY ({{x}}); # error: SQL takes no value here
SELECT COUNT(*) FROM customer GROUP BY (id, {{x}}); # error: SQL takes no value here
