let x = {}
print x matches { a: 1, b: 2, a: 3 }      # error: the key `a` stands twice in this shape
