let x = 1
print x,
  2
let f = y =>
  y
if f(true) {
  print "crlf"
}
print """
  a
  b
  """ == "a\nb"
