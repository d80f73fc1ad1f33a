# A length below the text's own adds nothing, however far below.
print "a".padStart(-9223372036854775807 - 1)   # expect: a
print "a".padEnd(-1)                           # expect: a
