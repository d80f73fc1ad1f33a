let s = "Größe"
print s.length, s[0], s[-1], s[1..2], s[2..1] is empty   # expect: 5 G e rö true
