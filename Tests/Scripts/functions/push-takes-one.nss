# What changes its list takes one item at a time.
let xs = [1]
xs.push(...[2, 3])                         # error: the arguments of `push` cannot be spread
push(xs, 4)                                # error: `push` changes the list it is called on
let made = [1].push(2)                     # error: cannot be assigned to
print made
xs?.push(5)                                # error: `?.` cannot be changed
