# What is written is read back; the path's ending or `as` decides the form.
write("rows.csv", [{ id: 7, name: "Acme, Inc." }, { id: 8, note: null, name: "two\nlines" }])
print read("rows.csv")           # expect: [{"id":"7","name":"Acme, Inc.","note":""},{"id":"8","name":"two\nlines","note":""}]
print read("rows.csv", as: "text").split("\n")[0]  # expect: id,name,note
write("rows.txt", [{ a: 1, b: 2 }], as: "csv", separator: ";")
print read("rows.txt")           # expect: a;b
# expect: 1;2
# expect:
print read("rows.txt", as: "csv", separator: ";")  # expect: [{"a":"1","b":"2"}]
write("value.json", { total: 1234.50, list: [null, true] })
print read("value.json").total * 2, read("value.json")  # expect: 2469.00 {"total":1234.50,"list":[null,true]}
print read("value.json", as: "text").length      # expect: 37
write("bytes.bin", "AP8B", as: "base64")
print read("bytes.bin", as: "base64")            # expect: AP8B
write("note.txt", "Größe")
write("note.txt", "shorter")
print read("note.txt")                           # expect: shorter
write("number.txt", 19.90)
print read("number.txt")                         # expect: 19.90
write("UPPER.JSON", [1])
print read("UPPER.JSON")[0] + 1                  # expect: 2
