let a = (1                    # error: expected `)`
let b = missing               # error: unknown name `missing`
