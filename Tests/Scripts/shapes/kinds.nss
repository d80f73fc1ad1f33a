# exit: 1
# What can be wrong, in the words of each rule.
let v = {
  zero: 0, no: null, list: [1, 2], map: { a: 1 }, text: "a", same: [{ a: 1 }, { b: 2 }], six: 5,
}
assert v matches {
  absent: any,
  no: any,
  list: [1, 3, 4],
  map: [...int],
  text: { a: int },
  zero: != 0,
  same: [{ a: 2 }, { b: int }],
  six: [...int] | { a: int },
  zip: 5,
}
