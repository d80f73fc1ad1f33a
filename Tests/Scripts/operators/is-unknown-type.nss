print 1 is strnig     # error: did you mean `string`?
