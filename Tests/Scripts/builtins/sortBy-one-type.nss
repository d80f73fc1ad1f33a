# exit: 4
print [{ a: 1 }, { a: "b" }].sortBy(x => x.a)   # error: have an order
