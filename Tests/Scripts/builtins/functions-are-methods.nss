# A built-in is a function and a method, with arguments by place or name.
let names = ["b", "a"]
print sort(names), names.sort(), join(names, "-"), names.join(separator: "-"), names.map(upper)   # expect: ["a","b"] ["a","b"] b-a b-a ["B","A"]
print padStart("7", 3, "0"), "7".padStart(3, "0"), round(2.345, places: 2), (2.345).round(2)      # expect: 007 007 2.35 2.35
let customers = [{ balance: 10.10 }, { balance: 0 }, { balance: 5.05 }]
print customers.filter(c => c.balance > 0).sum(c => c.balance)   # expect: 15.15
