# exit: 4
# An integer that does not fit is an error, never a wrap.
let most = 9223372036854775807
print most                        # expect: 9223372036854775807
print most + 1                    # error: overflow
