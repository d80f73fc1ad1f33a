print abs(-2.50), abs(3), floor(-2.5), ceil(-2.5), floor(7), ceil(2.0)   # expect: 2.50 3 -3 -2 7 2
print round(2.5), round(-2.5), round(2.345, 2), round(7, 2), round(1234.5678, 0), round(0.005, 2)   # expect: 3 -3 2.35 7.00 1235 0.01
print number("19.90"), number(" 7 "), number("-1e3"), number(7), number("12345678901234567890")   # expect: 19.90 7 -1000 7 12345678901234567890
print string(19.90), string(null), string(true), string([1, "a"]), string({ a: 1 }), string(90s), string("a")   # expect: 19.90 null true [1,"a"] {"a":1} 90s a
