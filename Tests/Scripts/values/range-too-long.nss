# exit: 4
print (1..10000000000).length                         # expect: 10000000000
let r = 1..10000000000
print [...r]                                          # error: too long for a list
