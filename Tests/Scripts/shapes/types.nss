# A type's name asks for a value of the type.
fn day(text) { return text matches date }
print "a" matches string, 1 matches string, null matches string                 # expect: true false false
print 1 matches number, 1.5 matches number, "1" matches number                   # expect: true true false
print 1 matches int, 1.5 matches int, "1" matches int                            # expect: true false false
print 1.5 matches decimal, 1 matches decimal                                     # expect: true false
print false matches bool, "T" matches bool, null matches bool                    # expect: true false false
print [] matches list, (1..3) matches list, {} matches list                      # expect: true true false
print {} matches map, [] matches map                                             # expect: true false
print null matches null, 0 matches null, "" matches null                         # expect: true false false
print 0 matches any, "" matches any, [] matches any, null matches any            # expect: true true true false
print day("2026-01-31"), day("2024-02-29"), day("2026-01-31T08:30:00Z")          # expect: true true true
print day("2026-01-31T08:30:00.123+01:00"), day("2026-01-31T08:30")              # expect: true true
print day("2026-02-29"), day("2026-13-01"), day("1/31/2026"), day("2026-01-31x") # expect: false false false false
print day("2026-01-31T25:00:00Z"), day("2026-1-31"), day(20260131), day("")      # expect: false false false false
