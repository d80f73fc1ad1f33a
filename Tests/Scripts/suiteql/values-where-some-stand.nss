# The check of places keeps away from what SQL allows.
let x = 1
let q = SELECT {{x}}, {{x}} total, 'a' || {{x}} || 'b', CASE {{x}} WHEN {{x}} THEN {{x}} ELSE {{x}} END, NVL(a, {{x}})
  FROM customer c JOIN item i ON i.id = {{x}} AND EXTRACT(YEAR FROM {{x}}) = {{x}}
  JOIN (SELECT id FROM item WHERE id = {{x}}) j ON {{x}} = j.id
 WHERE NOT {{x}} = 1 AND a BETWEEN {{x}} AND {{x}} OR a LIKE {{x}} ESCAPE {{x}} AND -{{x}} < {{x}} AND a IN({{x}},{{x}})
 GROUP BY id HAVING COUNT(*) > {{x}}
 ORDER BY CASE WHEN id = {{x}} THEN 0 ELSE 1 END, ABS(a - {{x}}) DESC
 OFFSET {{x}} ROWS FETCH FIRST {{x}} ROWS ONLY with allow: 400
print json.parse(q.request.text).params.length # expect: 27
