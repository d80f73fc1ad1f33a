let a=1+2*3-4/5%6
let b=-x-(-y)- -z
let c=a==b and not(c!=d)or e<f
let d=a??b??c
let e=ok?a:b?c:d
let f=1 .. n-1
let g = x not in xs and y is not empty and s startsWith "a"
let h = a
  + b
      - c
let i =
  1
let j = (
a +
b
)
let k = (a +
b)
let l = {{ a }} + {{ {a: 1} }}
print a [ 0 ] [ *] . b ?. c [1..3]
print - 9223372036854775808
