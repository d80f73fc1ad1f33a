# exit: 4
let most = 106751d
print most > 1d                                       # expect: true
print most * 2                                        # error: does not fit a duration
