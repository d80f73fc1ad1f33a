# A function is given the item, and its position when it has a parameter without a default for it.
fn label(name, mark = "!") { return name + mark }
fn numbered(name, position) { return "{{position}}:{{name}}" }
print ["a", "b"].map(label), ["a", "b"].map(numbered), [1, 2].map(() => "x")   # expect: ["a!","b!"] ["0:a","1:b"] ["x","x"]
print ["a", " b "].map(trim), [1.5, 2.5].map(round), (1..3).map(n => n * n)    # expect: ["a","b"] [2,3] [1,4,9]
print [5, 6, 7].filter((n, i) => i != 1), ["", "a"].filter(t => t is not empty)  # expect: [5,7] ["a"]
print [1, 2].find(n => n == 2), [1].find(n => n == 2), ["a"].find((t, i) => i == 0)  # expect: 2 null a
print [1, 2].some(n => n == 2), [1, 2].every(n => n == 2), [].some(n => true), [].every(n => false)  # expect: true false false true

# reduce begins with `start`, or with the first item.
print [1, 2, 3].reduce((sum, n) => sum + n, 10), [4].reduce((a, b) => a - b), [].reduce((a, b) => a, null)  # expect: 16 4 null
print ["a", "b"].reduce((text, item, i) => "{{text}}{{i}}{{item}}", "")        # expect: 0a1b

# A map of lists: by the text of the key, in the order they come.
print [{ n: 1, t: "b" }, { n: 2, t: "a" }, { n: 3, t: "b" }].groupBy(x => x.t)
# expect: {"b":[{"n":1,"t":"b"},{"n":3,"t":"b"}],"a":[{"n":2,"t":"a"}]}
print [1, 2, 3].groupBy(n => n > 1)                                            # expect: {"false":[1],"true":[2,3]}

# They close over variables, call each other, and the list they walk is a value.
let seen = []
let list = [1, 2]
print list.map(n => { list.push(n); seen.push(n * 10); return [n].map(m => m + n) })  # expect: [[2],[4]]
print list, seen                                                               # expect: [1,2,1,2] [10,20]
fn deep(n) { return n == 0 ? 0 : [n].map(m => deep(m - 1) + 1)[0] }
print deep(1000)                                                               # expect: 1000
