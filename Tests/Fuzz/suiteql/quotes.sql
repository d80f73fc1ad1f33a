'a;b{' AS "c'd", -- ? {{x}} '
  /* ; " */ NVL(a, {{x}})
FROM b
WHERE c LIKE '%' || {{x}} || '%'
ORDER BY d with limit: 10, key: "id"
