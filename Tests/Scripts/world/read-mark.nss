# A byte order mark is dropped.
write("mark.csv", "77u/YSxiCjEsMgo=", as: "base64")
print read("mark.csv")[0].a                      # expect: 1
write("mark.json", "77u/eyJhIjogMX0=", as: "base64")
print read("mark.json").a, read("mark.json", as: "text")  # expect: 1 {"a": 1}
