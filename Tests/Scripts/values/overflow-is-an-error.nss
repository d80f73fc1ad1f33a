# exit: 4
fn message(f) { try { f() } catch e { return e.message } }
let most = 9223372036854775807
print message(() => most + 1), message(() => -most - 2), message(() => most * 2)
# expect: the result does not fit an int of 64 bits the result does not fit an int of 64 bits the result does not fit an int of 64 bits
let least = -9223372036854775808
print message(() => -least), message(() => least / -1), message(() => least - 1), least % -1
# expect: the result does not fit an int of 64 bits the result does not fit an int of 64 bits the result does not fit an int of 64 bits 0
let n = most
n += 1                                     # error: 64 bits
