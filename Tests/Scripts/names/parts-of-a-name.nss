# `=` and its kin change a name or a part of one; a part that is not there is added by `=` alone.
let x = 1
x = 2
x += 3
x *= 4
x -= 2
x /= 3
x %= 4
print x                                    # expect: 2
let rest = -7
rest %= 3
print rest, -7 % 3, 7 % -3, [-7][0] % 3            # expect: -1 -1 1 -1
let order = { lines: [{ n: 1 }, { n: 2 }] }
order.total = 3
order["odd key"] = 4
order.lines[0] = { n: 9 }
order.lines[-1].n += 10
order.lines[1].note = "new"
print order                                # expect: {"lines":[{"n":9},{"n":12,"note":"new"}],"total":3,"odd key":4}
let text = "a"
text += "b"
print text                                 # expect: ab
