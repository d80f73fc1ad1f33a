# Values of a file have the default's type; nested ones stay what they are.
# run: --inputs inputs/json-file.json
input id = 1
input name = "x"
input code = "0"
input rate = 0.5
input wait = 30s
input tags = []
input nested = {}
input flag = false
input any = null
input free
print id + 1, name, rate * 1.5, wait                 # expect: 42 Acme & Co 3.0 90s
print code                                           # expect: 7.50
print code is string, rate is decimal, flag and true # expect: true true true
print tags, nested.x * 2, free[1], any               # expect: ["a",{"b":null}] 3.00 2 text
