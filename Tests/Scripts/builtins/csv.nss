let rows = csv.parse("\uFEFFid,name,\"the \"\"memo\"\"\"\r\n7,\"Acme, Inc.\",\"two\r\nlines\"\r\n\r\n8,,\"\"\n")
print rows
# expect: [{"id":"7","name":"Acme, Inc.","the \"memo\"":"two\r\nlines"},{"id":"8","name":"","the \"memo\"":""}]
print csv.parse("a;b\n1,5;2", separator: ";"), csv.parse("a\tb\r1\t2\r", "\t")  # expect: [{"a":"1,5","b":"2"}] [{"a":"1","b":"2"}]
print csv.parse(""), csv.parse("id,name\n"), csv.parse("größe\nß")               # expect: [] [] [{"größe":"ß"}]

# Columns are those of all maps, null is an empty field, and what is inside a value is JSON.
print csv.stringify([{ id: 1, tags: ["x"] }, { id: null, day: "a\"b" }, { total: 1.50, tags: true }])
# expect: id,tags,day,total
# expect: 1,"[""x""]",,
# expect: ,,"a""b",
# expect: ,true,,1.50
# expect: 
assert csv.stringify([]) == ""
assert csv.stringify([{ a: 1, b: ";" }], separator: ";") == "a;b\n1;\";\"\n"

# What is written is read back, an empty field alone on its line too.
let hard = [{ a: "" }, { a: "x,\"y\"\r\nz" }, { a: " b " }]
assert csv.parse(csv.stringify(hard)) == hard
