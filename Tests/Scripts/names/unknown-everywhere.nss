# Everything is found at once, and nothing is sent.
let customer = 1
print custmer                # error: did you mean `customer`?
conut = 3                    # error: unknown name `conut`
DELETE record/v1/customer/{{missing}}   # error: unknown name `missing`
print status
