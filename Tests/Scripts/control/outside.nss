break                        # error: no loop
continue                     # error: no loop
return 1                     # error: no function
if true { input late = 1 }   # error: `input` stands in a block
