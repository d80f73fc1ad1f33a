

#!/usr/bin/env nss

# The first line keeps its blank line.

let a=1 # short
let longer=2      # one below the other
let none = 3
let b = [ # behind a bracket
1, # behind a comma
2 # behind the last item
# before the end
]


# two blank lines become one
if a == 1 # behind a head
{
# alone in a block
}

# before else
else{
print a,   # between values
  b
}
f(a # the comma comes first
  , b)
GET record/v1/customer # behind a target
  # among the lines
?limit=1
POST record/v1/customer
  # before the body

# and again
{ a: 1 }
# at the end   

