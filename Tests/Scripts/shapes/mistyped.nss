# A name that is neither a type nor in scope.
let x = 1
print x matches { a: integer }       # error: unknown name `integer`
print x matches { a: Boolean }       # error: unknown name `Boolean`
print x matches { a: [...strng] }    # error: unknown name `strng`
print x matches { a: nothing }       # error: unknown name `nothing`
