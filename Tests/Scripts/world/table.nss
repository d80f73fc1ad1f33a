# Rows as a table: numbers on the right, null empty, what steers a terminal escaped, wide characters by their width.
print table([{ id: 7, name: "Größe" }, { id: 1200, total: 19.90, name: null }, { name: "日本", id: null }])
# expect:    id | name  | total
# expect: ------+-------+-------
# expect:     7 | Größe |
# expect:  1200 |       | 19.90
# expect:       | 日本  |
print table([["a", 1], ["tab\tnew\nline", 10.5, "x"]])
# expect:  a              |    1 |
# expect:  tab\tnew\nline | 10.5 | x
print table({ id: 7, tags: [1, { a: null }] })
# expect:  id   | 7
# expect:  tags | [1,{"a":null}]
print table([1, "x", null])
# expect:  1
# expect:  x
# expect:
print table([])                         # expect: (no rows)
print table([{ a: "x".padEnd(70, "x") }]).split("\n")[2].length  # expect: 61
