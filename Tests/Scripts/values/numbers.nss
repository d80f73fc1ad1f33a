# Numbers are exact, and keep their scale.
print 0.1 + 0.2 == 0.3            # expect: true
print 1234.10 * 3                 # expect: 3702.30
print 10 / 4, 6 / 3, -7 % 3       # expect: 2.5 2 -1
print 10 / 3                      # expect: 3.333333333333333333333333333333333
print 1_000_000, 1e-3, 19.90      # expect: 1000000 0.001 19.90
print 9223372036854775807         # expect: 9223372036854775807
print 2 + 3 * 4 - -1              # expect: 15
print 1.10 == 1.1, 1 == 1.0       # expect: true true
print round(2.345, 2), round(-0.5, 0), round(1250.5, 2)  # expect: 2.35 -1 1250.50
