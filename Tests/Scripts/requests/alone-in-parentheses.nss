# A request stands alone in parentheses and in a call; among other values it goes into parentheses of its own.
let a = string(GET record/v1/customer      # error: a request stands in parentheses here
  ?limit=1
  , 2)
let b = string(POST record/v1/customer {}, 2)    # error: a request stands in parentheses here
# Its lines are lines there too: below it a body begins with its bracket.
let c = (POST record/v1/customer           # error: expected `)`
  body)
print a, b, c
