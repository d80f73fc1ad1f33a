print "a" is string, 1 is int, 1.0 is decimal, 1 is number, 1.0 is number    # expect: true true true true true
print null is null, [] is list, {} is map, true is bool, 1s is duration       # expect: true true true true true
print 1..2 is range, print_it is function, 1 is not string                    # expect: true true true
print "" is empty, [] is empty, {} is empty, null is empty, 0 is empty        # expect: true true true true false
fn print_it() { print "x" }
