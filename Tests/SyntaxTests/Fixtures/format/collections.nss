let a = {a:1,b:2,}
let b = { }
let c = {a:1,
b:2, c:{d:1}}
let d = {
"plain": 1, "odd key": 2, 'raw': 3, 'r w': 4, "größe": 5, "in{{a}}": 6, "esc\n": 7, if: 8, "for"?: 9, ...base, "1st": 10, "": 11 }
let e = [ 1,2 , 3 ]
let f = [1, 2,
3, 4]
let g = [
  1, 2,

  3, 4

]
let h = [{ a: 1,
b: 2 }]
let i = f({
a: 1 })
let j = f(a,
b, c: 1, ...rest)
let k = f(a, x => {
print x
})
let l = f(
)
let m = { a: x => { print x; print a } }
let n = f(GET record/v1/customer
  ?limit=1
)
