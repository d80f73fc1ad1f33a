fn f() {
  return 1
  print "never"        # warning: never reached
}
for i in 1..2 {
  break
  print i              # warning: never reached
}
print f()              # expect: 1
