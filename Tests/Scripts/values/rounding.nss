# `round(x, 2)` rounds half away from zero and keeps two places.
print round(2.345, 2), round(-2.345, 2), round(2.5), round(-2.5), round(0.5), round(1.005, 2)   # expect: 2.35 -2.35 3 -3 1 1.01
print round(7, 2), round(1250.5, 2), round(2.344999, 2)       # expect: 7.00 1250.50 2.34
