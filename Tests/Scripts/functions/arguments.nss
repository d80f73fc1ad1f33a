fn area(width, height = 2, scale = height * 10) { return width * height * scale }
print area(3), area(3, 4), area(3, scale: 1), area(scale: 2, width: 1, height: 5)   # expect: 120 480 6 10
fn nothing() { }
print nothing(), nothing() == null                    # expect: null true
print later(2)                                        # expect: 4
fn later(x) { return double(x) }
fn double(x) { return x * 2 }
fn even(n) { return n == 0 ? true : odd(n - 1) }
fn odd(n) { return n == 0 ? false : even(n - 1) }
print even(1000), odd(7)                              # expect: true true
let f = double
print f(21), ({ twice: double }).twice is function    # expect: 42 true
let table = { twice: double }
print (table.twice)(4)                                # expect: 8
