let a = 5q # error: unknown unit `q`
let b = 5mins # error: unknown unit `mins`
let c = 0x1F # error: unknown unit `x1F`
let d = 1__0 # error: malformed number
let e = 1_ # error: malformed number
let f = 007 # error: malformed number
let g = 00.5 # error: malformed number
let h = 106752d # error: duration too long
let i = 99999999999999999999s # error: duration too long
let j = 0.0000000001s # error: duration too fine
let k = 1e3s # error: malformed duration
let l = 1e6145 # error: number too large
let m = 9.99e6144
let n = 0.001e6147
let o = 0.001e6148 # error: number too large
let p = "\q" # error: malformed escape
let q = "\u12" # error: malformed escape
let r = "\uD800" # error: malformed escape
let s = "\uDC00\uD800" # error: malformed escape # error: malformed escape
let t = "\x41 \u00zz" # error: malformed escape # error: malformed escape
let u = "open
#^ error: expected a closing `"`
let v = 'open
#^ error: expected a closing `'`
let w = "a {{ b"
#^ error: expected `}}`
let x = "a {{ f("b" }} c"
#^ error: expected `,` or `)`
let y = foo("open
#^ error: expected a closing `"`
let z = "{{}}" # error: expected a value
let aa = "{{ a b }}" # error: expected `}}`
let ab = “smart” # error: unexpected character
let ac = a ^ b # error: unexpected character
let ad = 1 – 2 # error: unexpected character
let ae = """
  {{ a
#^ error: expected `}}`
  """
print 1
