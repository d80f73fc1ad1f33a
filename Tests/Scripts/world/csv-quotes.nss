# A field that holds the separator, a quote or a line's end stands in quotes, its own doubled; all come back.
let rows = [{ a: "x,y", b: "say \"hi\"", c: "two\nlines", d: "cr\rhere", e: " blank ", "f,g": ";" }]
write("rows.csv", rows)
print read("rows.csv") == rows             # expect: true
print json.stringify(read("rows.csv", as: "text"))
# expect: "a,b,c,d,e,\"f,g\"\n\"x,y\",\"say \"\"hi\"\"\",\"two\nlines\",\"cr\rhere\", blank ,;\n"
write("semicolons.csv", rows, separator: ";")
print read("semicolons.csv", separator: ";") == rows   # expect: true
print json.stringify(read("semicolons.csv", as: "text"))
# expect: "a;b;c;d;e;f,g\nx,y;\"say \"\"hi\"\"\";\"two\nlines\";\"cr\rhere\"; blank ;\";\"\n"
append("done.csv", { id: 1, note: "a \"b\", c\nd" })
print read("done.csv")                     # expect: [{"id":"1","note":"a \"b\", c\nd"}]
