# `a | b`: one of them.
print "Billed" matches "Billed" | "Open", "Paid" matches "Billed" | "Open"        # expect: true false
print { s: "Open" } matches { s: "Billed" | "Open" }                   # expect: true
print { s: 7 } matches { s: string | null | int }, { s: 7.5 } matches { s: string | null | int }  # expect: true false
print 200 matches 200 | 204, 404 matches 200 | 204                     # expect: true false
print { a: 1 } matches { a: string } | { a: int }, [1] matches [string] | [int, int]   # expect: true false
print 5 matches < 3 | > 4, 3.5 matches < 3 | > 4                       # expect: true false
