# `[...p]`: a list, each item of which has the shape.
print [1, 2] matches [...int], [1, "2"] matches [...int], [] matches [...int]     # expect: true false true
print [{ q: 1, r: 2 }, { q: 1.5 }] matches [...{ q: number, r: number? }]         # expect: true
print [{ q: 1 }, { r: 1 }] matches [...{ q: number, r: number? }]                 # expect: false
print [1, "x", null] matches [...int | string?], (1..3) matches [...> 1]          # expect: true false
print {} matches [...any], null matches [...any], "ab" matches [...any]           # expect: false false false
