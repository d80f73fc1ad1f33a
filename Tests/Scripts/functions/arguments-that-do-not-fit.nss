fn pair(a, b = 1) { return [a, b] }
print pair()                 # error: needs `a`
print pair(1, 2, 3)          # error: takes 2 arguments
print pair(1, c: 2)          # error: has no parameter `c`
print pair(1, a: 2)          # error: given twice
print round()                # error: needs `number`
print [1].lenght()           # error: there is no method `lenght`
