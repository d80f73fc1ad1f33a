# A row goes to the file's end, its names first in a new or empty file, its values below the names that stand there.
append("done.csv", { id: 7, state: "ok" })
append("done.csv", { state: "late", id: 8 })
print read("done.csv", as: "text")  # expect: id,state
# expect: 7,ok
# expect: 8,late
# expect:
write("empty.csv", "", as: "text")
append("empty.csv", { a: 1 }, separator: ";")
print read("empty.csv")              # expect: [{"a":"1"}]
append("run.log", "one")
append("run.log", 2)
print read("run.log").split("\n")    # expect: ["one","2",""]
write("open.log", "no end")
append("open.log", "next")
print read("open.log").split("\n")   # expect: ["no end","next",""]
