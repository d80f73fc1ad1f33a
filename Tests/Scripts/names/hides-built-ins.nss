# The script's names hide built-ins, each where it is seen; as methods they stay.
let round = 5
let upper = x => "mine: {{x}}"
print round, upper("a"), "a".upper()       # expect: 5 mine: a A
fn max(xs) { return xs.length }
print max([7, 9]), [7, 9].max()            # expect: 2 9
for sum in [1] { print sum }               # expect: 1
print sum([1, 2])                          # expect: 3
