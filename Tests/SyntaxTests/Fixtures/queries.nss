# Queries where requests stand, and how they end.
let late = SELECT id, 'it''s; {{x}' AS "odd; {name}" -- a comment; { {{no}}
             FROM transaction /* another; { {{no}} */
            WHERE a <> 1 AND b IN (1, {{x}});
for row in SELECT id FROM customer WHERE id IN ({{ids}}) {
  let x = # error: expected a value
}
WITH a AS (SELECT 1) SELECT * FROM a;
SELECT id # error: expected `;`
print 1
if (SELECT 1 FROM dual).ok { SELECT 2 FROM dual }
SELECT (1; # error: expected `)`
SELECT {{x; # error: expected `}}`
SELECT id FROM {{x}}; # error: SQL takes no value here
SELECT '{{x}}' FROM a; # error: `{{x}}` in quotes of SQL
let f = x => SELECT id FROM a; # error: a query stands in parentheses here
SELECT id FROM a with keys: "id" # error: unknown option `keys`
